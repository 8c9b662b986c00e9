import { useState } from 'preact/hooks';
import { qrModules, qrPath } from '#domain/handover/qr.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import styles from './WaysOut.module.css';

/** A report as QR codes, one at a time and large; whoever has a network scans them and hands them on. */
export function ReportCodes({ codes }: { readonly codes: readonly string[] }) {
  const t = useText('report');
  const [at, setAt] = useState(0);
  const total = codes.length;
  const caption = t('out.code', { number: at + 1, total });
  const modules = qrModules(codes[at] ?? '');
  return (
    <figure class={styles['codes']}>
      <figcaption>
        <b aria-live="polite">{caption}</b>
      </figcaption>
      <svg
        viewBox={`0 0 ${modules.length} ${modules.length}`}
        role="img"
        aria-label={caption}
        shape-rendering="crispEdges"
      >
        <rect width={modules.length} height={modules.length} fill="#fff" />
        <path d={qrPath(modules)} fill="#000" />
      </svg>
      {total > 1 && (
        <Button look="outline" onClick={() => setAt((at + 1) % total)}>
          {t('out.next')}
        </Button>
      )}
      <p class="small">{t('out.codeHint')}</p>
    </figure>
  );
}
