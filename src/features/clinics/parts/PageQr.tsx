import { useEffect, useState } from 'preact/hooks';

interface Code {
  readonly size: number;
  /** one path of unit squares */
  readonly path: string;
  readonly address: string;
}

/** Quiet zone that scanners need, in modules. */
const QUIET = 4;

/** QR code of a page of this site, drawn on the phone. The address also stands in letters. */
export function PageQr({ path }: { readonly path: string }) {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    const address = new URL(path, location.href).href;
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(address, { ecc: 'M', border: QUIET });
      const squares = data.flatMap((row, y) =>
        row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
      );
      setCode({ size, path: squares.join(''), address });
    });
  }, [path]);
  if (code === undefined) return null;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={code.address}
        shape-rendering="crispEdges"
      >
        <rect width={code.size} height={code.size} fill="#fff" />
        <path d={code.path} fill="#000" />
      </svg>
      <figcaption class="small">{code.address}</figcaption>
    </figure>
  );
}
