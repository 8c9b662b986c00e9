import { sizeOf, type PictureRef } from '#content/pictures.ts';
import type { LookPart } from '#content/species.ts';
import { calloutsOf } from '#domain/guides/callouts.ts';
import { useText } from '#i18n/useText.ts';
import { Picture } from '#ui/Picture.tsx';
import styles from './MarkedSide.module.css';

/** A place on a picture, in per cent, and what is there. Its number is its place in the list, from 1. */
export interface Mark {
  readonly part: LookPart;
  readonly x: number;
  readonly y: number;
}

/**
 * One side of a pair with numbered circles on the parts that differ. Each number is a link to its line in the list below;
 * the same number stands on the same part of the other side.
 */
export function MarkedSide({
  of,
  alt,
  name,
  marks,
}: {
  readonly of: PictureRef;
  readonly alt: string;
  /** of the species, for a screen reader */
  readonly name: string;
  readonly marks: readonly Mark[];
}) {
  const t = useText('guides');
  const size = sizeOf(of);
  return (
    <div class={styles['frame']}>
      <Picture of={of} alt={alt} isFirst />
      <svg class={styles['marks']} viewBox={`0 0 ${size.width} ${size.height}`}>
        {calloutsOf(marks, size).map(({ number, at, label }) => (
          <a
            key={number}
            class={styles['mark']}
            href={`#differs-${number}`}
            aria-label={`${number} ${name}：${t(`species.part.${marks[number - 1]?.part ?? 'whole'}`)}`}
          >
            <path class={styles['halo']} d={`M${label.x} ${label.y}L${at.x} ${at.y}`} />
            <path class={styles['leader']} d={`M${label.x} ${label.y}L${at.x} ${at.y}`} />
            <circle class={styles['spot']} cx={at.x} cy={at.y} r="9" />
            <circle class={styles['reach']} cx={label.x} cy={label.y} r="50" />
            <circle class={styles['ring']} cx={label.x} cy={label.y} r="27" />
            <text class={styles['digit']} x={label.x} y={label.y + 12}>
              {number}
            </text>
          </a>
        ))}
      </svg>
    </div>
  );
}
