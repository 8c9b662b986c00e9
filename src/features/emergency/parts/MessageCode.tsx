import { useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import styles from './MessageCode.module.css';

interface Drawn {
  readonly size: number;
  readonly path: string;
}

/** The message as a QR code; the encoder is fetched when somebody asks for it. */
export function MessageCode({ text }: { readonly text: string }) {
  const t = useText('emergency');
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    void import('#domain/handover/qr.ts').then(({ qrModules, qrPath }) => {
      const modules = qrModules(text);
      setDrawn({ size: modules.length, path: qrPath(modules) });
    });
  }, [text]);
  if (drawn === null) return null;
  return (
    <figure class={styles['code']}>
      <svg
        viewBox={`0 0 ${drawn.size} ${drawn.size}`}
        role="img"
        aria-label={t('message.qrLabel')}
        shape-rendering="crispEdges"
      >
        <rect width={drawn.size} height={drawn.size} fill="#fff" />
        <path d={drawn.path} fill="#000" />
      </svg>
      <figcaption>{t('message.qrHint')}</figcaption>
    </figure>
  );
}
