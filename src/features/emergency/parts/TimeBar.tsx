import type { EatenKind } from '#domain/emergency/eaten.ts';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import { timeBarOf } from '#domain/emergency/timeBar.ts';
import { useText } from '#i18n/useText.ts';
import styles from './TimeBar.module.css';

export interface TimeBarProps {
  readonly eaten: EatenKind | null;
  readonly elapsedHours: number | null;
  readonly limits: EmergencyLimits;
}

const WIDTH = 320;
const TOP = 8;
const HEIGHT = 30;
const STRIPE = 9;

/** Slanting lines through a stretch of the bar, drawn one by one: patterns need ids, and two bars may stand on a page. */
function hatch(fromX: number, toX: number): string {
  let path = '';
  for (let x = fromX - HEIGHT; x < toX; x += STRIPE) {
    const startX = Math.max(x, fromX);
    const endX = Math.min(x + HEIGHT, toX);
    if (endX > startX) path += `M${startX} ${TOP + startX - x}L${endX} ${TOP + endX - x}`;
  }
  return path;
}

/** The picture of time: the false recovery is hatched, a yellow mark stands at the present hour. */
export function TimeBar({ eaten, elapsedHours, limits }: TimeBarProps) {
  const t = useText('emergency');
  const bar = timeBarOf(eaten, elapsedHours, limits);
  const xOf = (hours: number) => Math.round((hours / bar.totalHours) * WIDTH * 10) / 10;
  const where = elapsedHours === null ? '' : t('clock.barAt', { hours: Math.floor(elapsedHours) });
  const label = t('clock.bar', { total: bar.totalHours, where });
  const { min, max } = limits.falseRecoveryHours;
  const isHeart = eaten === 'aconite';
  return (
    <figure class={styles['figure']}>
      <svg class={styles['bar']} viewBox={`-4 0 ${WIDTH + 8} 66`} role="img" aria-label={label}>
        {bar.stretches.map(({ kind, fromHours, toHours }) => (
          <g key={kind}>
            <rect
              class={styles['stretch']}
              x={xOf(fromHours)}
              y={TOP}
              width={xOf(toHours) - xOf(fromHours)}
              height={HEIGHT}
            />
            {kind === 'false-recovery' && (
              <path class={styles['hatch']} d={hatch(xOf(fromHours), xOf(toHours))} />
            )}
          </g>
        ))}
        {bar.ticks.map((hours) => (
          <text
            key={hours}
            class={styles['tick']}
            x={xOf(hours)}
            y={60}
            text-anchor={hours === 0 ? 'start' : hours === bar.totalHours ? 'end' : 'middle'}
          >
            {hours}
          </text>
        ))}
        {bar.marker !== null && (
          <rect
            class={styles['marker']}
            x={Math.min(WIDTH - 5, Math.max(-3, bar.marker * WIDTH - 4))}
            y={1}
            width={8}
            height={HEIGHT + 14}
          />
        )}
      </svg>
      <figcaption>
        {!isHeart && <span>{t('clock.legendCalm', { min, max })}</span>}
        <span>
          {t(isHeart ? 'clock.legendHeart' : 'clock.legendWatch', { hours: bar.totalHours })}
        </span>
      </figcaption>
    </figure>
  );
}
