import { useEffect, useState } from 'preact/hooks';
import { isReachable } from '#domain/address.ts';

interface Code {
  readonly size: number;
  /** one path of unit squares */
  readonly path: string;
  /** what the code holds: the address, or words while the site has none */
  readonly text: string;
  readonly isAddress: boolean;
}

export interface QrCodeProps {
  /** address of a page of this site, with base and language */
  readonly href: string;
  /** how much may be lost: `M` for a screen, `Q` for a print that is photographed */
  readonly correction: 'M' | 'Q';
  /** what a printed code holds while no other phone can open this site (read from a file, or on the machine that serves it) */
  readonly withoutSite?: { readonly text: string; readonly caption: string };
  readonly class?: string | undefined;
}

/** Quiet zone that scanners need, in modules. */
const QUIET = 4;

/** QR code of a page of this site, drawn on the phone. The address, or what the code is about, also stands in letters. */
export function QrCode({ href, correction, withoutSite, class: className }: QrCodeProps) {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    const isAddress = withoutSite === undefined || isReachable(location);
    const text = isAddress ? new URL(href, location.href).href : withoutSite.text;
    void import('uqr').then(({ encode }) => {
      const { data, size } = encode(text, { ecc: correction, border: QUIET });
      const squares = data.flatMap((row, y) =>
        row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
      );
      setCode({ size, path: squares.join(''), text, isAddress });
    });
  }, [href, correction, withoutSite?.text]);
  return (
    <figure class={className}>
      {code !== undefined && (
        <>
          <svg
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={code.text}
            shape-rendering="crispEdges"
          >
            <rect width={code.size} height={code.size} fill="#fff" />
            <path d={code.path} fill="#000" />
          </svg>
          <figcaption class="small">
            {code.isAddress ? code.text : withoutSite?.caption}
          </figcaption>
        </>
      )}
    </figure>
  );
}
