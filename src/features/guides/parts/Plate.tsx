import { sizeOf } from '#content/pictures.ts';
import type { PictureRef } from '#content/pictures.ts';
import type { LookPoint } from '#content/species.ts';
import { calloutsOf } from '#domain/guides/callouts.ts';
import { useText } from '#i18n/useText.ts';
import { Picture } from '#ui/Picture.tsx';
import { useState } from 'preact/hooks';
import styles from './Plate.module.css';

export interface PlateProps {
  readonly of: PictureRef;
  readonly alt: string;
  readonly points: readonly LookPoint[];
}

const isPlaced = (point: LookPoint): point is LookPoint & { x: number; y: number } =>
  point.x !== undefined && point.y !== undefined;

/**
 * A plate with numbered call-outs and the list beside it. Number and list item are one control: each leads to the other,
 * also without scripts, because both are plain links.
 */
export function Plate({ of, alt, points }: PlateProps) {
  const t = useText('guides');
  const [chosen, choose] = useState<number>();
  const [isMissing, setMissing] = useState(false);
  const size = sizeOf(of);
  const callouts = calloutsOf(points.filter(isPlaced), size);
  const partOf = (number: number) => points[number - 1]?.part ?? 'whole';
  return (
    <figure class={styles['plate']}>
      <div class={styles['frame']}>
        <Picture of={of} alt={isMissing ? '' : alt} isFirst onMissing={setMissing} />
        {isMissing && (
          <p class={styles['missing']} role="status">
            {t('species.plateMissing')}
          </p>
        )}
        <svg
          class={styles['numbers']}
          hidden={isMissing}
          viewBox={`0 0 ${size.width} ${size.height}`}
        >
          {callouts.map(({ number, at, label }) => (
            <g key={number} aria-hidden="true">
              <path class={styles['halo']} d={`M${label.x} ${label.y}L${at.x} ${at.y}`} />
              <path class={styles['leader']} d={`M${label.x} ${label.y}L${at.x} ${at.y}`} />
              <circle class={styles['dot']} cx={at.x} cy={at.y} r="9" />
            </g>
          ))}
          {callouts.map(({ number, label }) => (
            <a
              key={number}
              id={`spot-${number}`}
              href={`#look-${number}`}
              class={number === chosen ? `${styles['spot']} ${styles['chosen']}` : styles['spot']}
              aria-label={`${number} ${t(`species.part.${partOf(number)}`)}`}
              onClick={() => choose(number)}
            >
              <circle class={styles['reach']} cx={label.x} cy={label.y} r="54" />
              <circle class={styles['ring']} cx={label.x} cy={label.y} r="33" />
              <text class={styles['digit']} x={label.x} y={label.y + 13}>
                {number}
              </text>
            </a>
          ))}
        </svg>
      </div>
      <figcaption class="small">{t('species.plateHint')}</figcaption>
    </figure>
  );
}
