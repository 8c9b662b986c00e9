import { SHEET_GAP, sizeOf } from '#content/pictures.ts';
import type { PictureRef, SheetPlace } from '#content/pictures.ts';
import styles from './Picture.module.css';

/** One picture of a sheet of line drawings: the sheet is moved so that nothing else of it is seen. */
export function SheetWindow({
  of,
  place,
  href,
  alt,
  class: className,
}: {
  readonly of: PictureRef;
  readonly place: SheetPlace;
  /** address of the sheet; undefined until it is there */
  readonly href: string | undefined;
  readonly alt: string;
  readonly class?: string | undefined;
}) {
  const { width, height } = sizeOf(of);
  return (
    <svg
      class={className === undefined ? styles['picture'] : `${styles['picture']} ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      {...(alt === ''
        ? { 'aria-hidden': 'true' as const }
        : { role: 'img' as const, 'aria-label': alt })}
    >
      {href !== undefined && (
        <image
          href={href}
          width={width}
          height={(height + SHEET_GAP) * place.count}
          y={-(height + SHEET_GAP) * place.index}
        />
      )}
    </svg>
  );
}
