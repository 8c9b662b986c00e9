import type { LookPoint } from '#content/species.ts';
import { useText } from '#i18n/useText.ts';
import styles from './LookList.module.css';

/** What to look at, numbered as on the plate. A point that the plate cannot show has a dash instead of a number. */
export function LookList({
  points,
  hasPlate,
}: {
  readonly points: readonly LookPoint[];
  readonly hasPlate: boolean;
}) {
  const t = useText('guides');
  return (
    <ol class={styles['list']}>
      {points.map(({ part, text, x }, at) => (
        <li key={text} id={`look-${at + 1}`} class={styles['point']}>
          {x !== undefined && hasPlate ? (
            <a class={styles['number']} href={`#spot-${at + 1}`} aria-label={String(at + 1)}>
              {at + 1}
            </a>
          ) : (
            <span class={styles['dash']} aria-hidden="true" />
          )}
          <span>
            {part !== 'whole' && <b>{t(`species.part.${part}`)} </b>}
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
