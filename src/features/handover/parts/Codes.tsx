import { useState } from 'preact/hooks';
import { qrModules, qrPath } from '#domain/handover/qr.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import styles from './Codes.module.css';

function Code({ text, label }: { readonly text: string; readonly label: string }) {
  const modules = qrModules(text);
  return (
    <svg
      class={styles['code']}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={modules.length} height={modules.length} fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  );
}

/** The codes of a card: one at a time and large on the screen, all of them on paper. They change only on a tap. */
export function Codes({ parts }: { readonly parts: readonly string[] }) {
  const t = useText('handover');
  const [at, setAt] = useState(0);
  const total = parts.length;
  const shown = Math.min(at, total - 1);
  const captionOf = (index: number) => t('code.number', { number: index + 1, total });
  return (
    <div class={styles['codes']}>
      <div class="noPrint">
        <p class={styles['caption']} role="status">
          <b>{captionOf(shown)}</b>
        </p>
        <Code text={parts[shown] ?? ''} label={captionOf(shown)} />
        {total > 1 && (
          <div class={styles['turn']}>
            <Button look="outline" onClick={() => setAt((shown + total - 1) % total)}>
              {t('code.previous')}
            </Button>
            <Button onClick={() => setAt((shown + 1) % total)}>{t('code.next')}</Button>
          </div>
        )}
        <p class="small">{t(total > 1 ? 'code.hintMany' : 'code.hint')}</p>
      </div>
      <div class={`${styles['paper']} onlyPrint`}>
        {parts.map((part, index) => (
          <figure key={part}>
            <Code text={part} label={captionOf(index)} />
            <figcaption>{captionOf(index)}</figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}
