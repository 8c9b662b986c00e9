import { useEffect, useState } from 'preact/hooks';
import { isReachable } from '#domain/address.ts';
import { QrDrawing } from './QrDrawing.tsx';

export interface QrCodeProps {
  /** address of a page of this site, with base and language */
  readonly href: string;
  /** how much may be lost: `M` for a screen, `Q` for a print that is photographed */
  readonly correction: 'M' | 'Q';
  /** what a printed code holds while no other phone can open this site (read from a file, or on the machine that serves it) */
  readonly withoutSite?: { readonly text: string; readonly caption: string };
  readonly class?: string | undefined;
}

/** QR code of a page of this site, drawn on the phone. The address, or what the code is about, also stands in letters. */
export function QrCode({ href, correction, withoutSite, class: className }: QrCodeProps) {
  const [code, setCode] = useState<{ readonly text: string; readonly caption: string }>();
  useEffect(() => {
    if (withoutSite !== undefined && !isReachable(location)) return setCode(withoutSite);
    const address = new URL(href, location.href).href;
    // A copy on a stick has no address that another phone could open.
    if (location.protocol.startsWith('http')) setCode({ text: address, caption: address });
  }, [href, withoutSite?.text]);
  return (
    <figure class={className}>
      {code !== undefined && (
        <>
          <QrDrawing text={code.text} label={code.text} correction={correction} />
          <figcaption class="small">{code.caption}</figcaption>
        </>
      )}
    </figure>
  );
}
