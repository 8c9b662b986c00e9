import { useEffect, useState } from 'preact/hooks';

interface Code {
  readonly size: number;
  /** one path of unit squares */
  readonly path: string;
}

export interface QrDrawingProps {
  readonly text: string;
  /** what a screen reader says instead of the squares */
  readonly label: string;
  /** how much may be lost: `L` for long texts on a screen, `M` for a screen, `Q` for a print that is photographed */
  readonly correction: 'L' | 'M' | 'Q';
  readonly class?: string | undefined;
}

/** Quiet zone that scanners need, in modules. */
const QUIET = 4;

/** QR code of a text, drawn on the phone. Nothing is shown when the text is too long for one code. */
export function QrDrawing({ text, label, correction, class: className }: QrDrawingProps) {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    const draw = async () => {
      const { encode } = await import('uqr');
      const { data, size } = encode(text, { ecc: correction, border: QUIET });
      const squares = data.flatMap((row, y) =>
        row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
      );
      setCode({ size, path: squares.join('') });
    };
    draw().catch((cause: unknown) => {
      console.warn('no QR code', cause);
      setCode(undefined);
    });
  }, [text, correction]);
  if (code === undefined) return null;
  return (
    <svg
      class={className}
      viewBox={`0 0 ${code.size} ${code.size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
