import { useEffect, useState } from 'preact/hooks';

interface Code {
  readonly size: number;
  /** one path of unit squares */
  readonly path: string;
  readonly address: string;
}

export interface QrCodeProps {
  /** address of a page of this site, with base and language */
  readonly href: string;
  /** how much may be lost: `M` for a screen, `Q` for a print that is photographed */
  readonly correction: 'M' | 'Q';
  readonly class?: string | undefined;
}

/** Quiet zone that scanners need, in modules. */
const QUIET = 4;

/** QR code of a page of this site, drawn on the phone. The address also stands in letters. */
export function QrCode({ href, correction, class: className }: QrCodeProps) {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    const address = new URL(href, location.href).href;
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(address, { ecc: correction, border: QUIET });
      const squares = data.flatMap((row, y) =>
        row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
      );
      setCode({ size, path: squares.join(''), address });
    });
  }, [href, correction]);
  return (
    <figure class={className}>
      {code !== undefined && (
        <>
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
        </>
      )}
    </figure>
  );
}
