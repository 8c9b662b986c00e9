import { useEffect } from 'preact/hooks';
import type { Sheet } from '#content/teaching.ts';
import { print as printIcon } from '#illustration/icons/print.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { useHref } from '#ui/Link.tsx';
import { QrCode } from '#ui/QrCode.tsx';
import { useHead } from '#ui/useHead.ts';
import { SheetLines } from './parts/SheetLines.tsx';
import { SheetPictures } from './parts/SheetPictures.tsx';
import { useSheetLines } from './useSheetLines.ts';
import styles from './SheetPage.module.css';
import shared from './teaching.module.css';

/** What the reader of a signed sheet fills in by hand. */
const SIGNED = {
  poster: [],
  notice: ['issuer', 'seal', 'received', 'date'],
  pledge: ['household', 'village', 'sign', 'date'],
  letter: ['school', 'parent', 'pupilClass', 'date'],
} as const;
const PAPERS = ['a4', 'a3'] as const;

/** One sheet to print on A4 or A3, black and white or in colour. The lines typed here stay on this phone. */
export default function SheetPage({ data: sheet, lang }: PageProps<Sheet>) {
  const t = useText('teaching');
  const href = useHref();
  const lines = useSheetLines();
  useHead({ title: sheet.title, description: t('sheet.description', { title: sheet.title }) });
  useEffect(
    () => () => {
      delete document.documentElement.dataset['paper'];
    },
    [],
  );
  const print = (size: (typeof PAPERS)[number]) => {
    document.documentElement.dataset['paper'] = size;
    window.print();
  };
  const signed = SIGNED[sheet.kind];
  return (
    <div class="wrap">
      <div class={`noPrint needsScript ${shared['fields']} ${shared['keys']}`}>
        <SheetLines of={lines} />
        {PAPERS.map((size) => (
          <Button
            key={size}
            look={size === 'a4' ? 'main' : 'outline'}
            icon={printIcon}
            onClick={() => print(size)}
          >
            {t(`sheet.${size}`)}
          </Button>
        ))}
        <p class="small">{t('sheet.hint')}</p>
      </div>
      <article class={`${styles['sheet']} ${styles[sheet.kind]}`} lang={lang} data-sheet={sheet.id}>
        <header>
          <h1 tabIndex={-1}>{sheet.title}</h1>
          {sheet.subtitle !== undefined && <p class={styles['subtitle']}>{sheet.subtitle}</p>}
          <p class={styles['big']}>{sheet.big}</p>
        </header>
        <div class={styles['body']} data-count={sheet.pictures.length}>
          <SheetPictures of={sheet.pictures} />
          <ul class={styles['points']}>
            {sheet.points.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
        {signed.length > 0 && (
          <dl class={styles['signed']}>
            {signed.map((field) => (
              <dt key={field}>{t(`sheet.${field}`)}</dt>
            ))}
          </dl>
        )}
        <footer class={styles['foot']}>
          <b>120</b>
          <dl class={styles['lines']}>
            {lines.all.map(({ id, value }) => (
              <div key={id}>
                <dt>{t(`sheet.${id}`)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <QrCode
            href={href(sheet.link)}
            correction="Q"
            withoutSite={{ text: sheet.withoutSite, caption: t('sheet.codeWords') }}
            class={styles['qr']}
          />
        </footer>
      </article>
      {sheet.sources.length > 0 && (
        <details class="noPrint">
          <summary>{t('plan.sources')}</summary>
          <ul class="small">
            {sheet.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
