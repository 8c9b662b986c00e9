import { useState } from 'preact/hooks';
import type { CheckerContent } from '#content/checker.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import { canShareFiles, saveFile, shareFiles } from '#io/device/pictureFile.ts';
import { Button } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { useHref } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { useCheck } from './checkerModel.ts';
import { PhotoSlot } from './parts/PhotoSlot.tsx';
import { shownLevel } from './parts/Result.tsx';
import { PHOTOS } from './photos.ts';
import type { PhotoId } from './photos.ts';
import { summaryText } from './summary.ts';
import styles from './PhotosPage.module.css';

/** How to photograph a mushroom for somebody who knows, and the key that sends photos and answers. Reads without scripts. */
export default function PhotosPage({ data }: PageProps<CheckerContent>) {
  const t = useText('checker');
  const ui = useText('ui');
  useHead({ title: `${t('photos.title')} · ${ui('brand.full')}`, description: t('photos.lead') });
  const check = useCheck(data);
  const href = useHref();
  const [taken, setTaken] = useState<Readonly<Partial<Record<PhotoId, File>>>>({});
  const [isCopied, setCopied] = useState(false);
  const files = PHOTOS.flatMap((id) => taken[id] ?? []);
  const message = () => {
    const page = new URL(href(paths.checker()), window.location.href).href;
    if (!check.hasAnswers) return t('photos.text');
    const verdict = t(`result.${shownLevel(check)}`);
    return summaryText(t, data, { session: check.session, verdict, page });
  };
  const copy = async () => setCopied(await copyText(message()));
  const send = async () => {
    const isShared = canShareFiles(files) && (await shareFiles(message(), t('title'), files));
    if (isShared) return;
    files.forEach(saveFile);
    await copy();
  };
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {t('photos.title')}
      </h1>
      <Notice kind="warn" title={t('photos.lead')} />
      <ol class={styles['slots']}>
        {PHOTOS.map((id) => (
          <PhotoSlot
            key={id}
            id={id}
            file={taken[id]}
            onTaken={(file) => setTaken((before) => ({ ...before, [id]: file }))}
          />
        ))}
      </ol>
      <p>{t('photos.gloves')}</p>
      <div class="needsScript">
        <p role="status">{t('photos.count', { count: files.length })}</p>
        <div class={styles['keys']}>
          <Button onClick={() => void send()}>{t('photos.send')}</Button>
          {files.length > 0 && (
            <Button look="outline" onClick={() => files.forEach(saveFile)}>
              {t('photos.save')}
            </Button>
          )}
          <Button look="outline" onClick={() => void copy()}>
            {t(isCopied ? 'photos.copied' : 'photos.copy')}
          </Button>
        </div>
        <p class="small">{t('photos.where')}</p>
      </div>
    </div>
  );
}
