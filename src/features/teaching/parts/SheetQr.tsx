import { useEffect, useState } from 'preact/hooks';
import { useHref } from '#ui/Link.tsx';
import styles from '../SheetPage.module.css';

/** QR code of a page of this site with its address in letters. Error correction Q: a photo of the print still reads. */
export function SheetQr({ to }: { readonly to: string }) {
  const href = useHref()(to);
  const [code, setCode] = useState<{ size: number; path: string; address: string }>();
  useEffect(() => {
    const address = new URL(href, location.href).href;
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(address, { ecc: 'Q', border: 4 });
      const path = data.flatMap((row, y) =>
        row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')),
      );
      setCode({ size, path: path.join(''), address });
    });
  }, [href]);
  if (code === undefined) return <figure class={styles['qr']} />;
  return (
    <figure class={styles['qr']}>
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={code.address}
        shape-rendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption>{code.address}</figcaption>
    </figure>
  );
}
