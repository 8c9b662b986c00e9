import { useContext, useState } from 'preact/hooks';
import { pictureFile } from '#content/pictures.ts';
import type { LoudspeakerText } from '#content/teaching.ts';
import type { Lang } from '#domain/lang.ts';
import { share as shareIcon } from '#illustration/icons/share.ts';
import { speak } from '#illustration/icons/speak.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import { hush, sayAloud } from '#io/device/sayAloud.ts';
import { sharePicture } from '#io/device/share.ts';
import { Button } from '#ui/Button.tsx';
import styles from '../teaching.module.css';
import { downloadBlob } from './download.ts';
import { postPicture } from './postPicture.ts';

type Done = 'copied' | 'copiedPost' | 'failed' | 'pictureFailed';

/** What can be done with a text: hear it, copy it, copy it as a chat post, make its picture. */
export function TextKeys({ of, lang }: { readonly of: LoudspeakerText; readonly lang: Lang }) {
  const t = useText('teaching');
  const { base } = useContext(PageContext);
  const [done, setDone] = useState<Done>();
  const [isReading, setReading] = useState(false);
  const post = `${t('texts.heading', { title: of.title })}\n${of.text}\n${t('texts.always')}`;
  const read = () => {
    if (isReading) hush();
    else sayAloud([of.text, of.text], lang, () => setReading(false));
    setReading(!isReading);
  };
  const copy = async (text: string, good: Done) =>
    setDone((await copyText(text)) ? good : 'failed');
  const picture = async () => {
    try {
      const address = of.picture === undefined ? undefined : base + pictureFile(of.picture, 'webp');
      const { title, text } = of;
      const blob = await postPicture({
        title,
        text,
        lang,
        call: t('texts.call'),
        picture: address,
      });
      const name = `junan-${of.id}.jpg`;
      if (!(await sharePicture(blob, name, post))) downloadBlob(name, blob);
    } catch {
      setDone('pictureFailed');
    }
  };
  return (
    <div class={`noPrint needsScript ${styles['keys']}`} role="status">
      <Button look="outline" icon={speak} onClick={read}>
        {t(isReading ? 'texts.stop' : 'texts.read')}
      </Button>
      <Button look="outline" onClick={() => void copy(of.text, 'copied')}>
        {t(done === 'copied' ? 'texts.copied' : 'texts.copy')}
      </Button>
      <Button look="outline" onClick={() => void copy(post, 'copiedPost')}>
        {t(done === 'copiedPost' ? 'texts.copied' : 'texts.copyPost', { count: post.length })}
      </Button>
      <Button look="outline" icon={shareIcon} onClick={() => void picture()}>
        {t('texts.picture')}
      </Button>
      {(done === 'failed' || done === 'pictureFailed') && <p>{t(`texts.${done}`)}</p>}
    </div>
  );
}
