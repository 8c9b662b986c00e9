import { useText } from '#i18n/useText.ts';
import { monthNames } from '#i18n/months.ts';
import type { Lang } from '#domain/lang.ts';
import styles from './MonthStrip.module.css';

export interface MonthStripProps {
  /** bit 0 = January */
  readonly usual: number;
  readonly rare: number;
  readonly lang: Lang;
}

function monthsIn(bits: number): number[] {
  return Array.from({ length: 12 }, (_, at) => at + 1).filter(
    (month) => (bits & (1 << (month - 1))) !== 0,
  );
}

/** The year as twelve bars: height and colour tell the same, and a sentence tells it to screen readers. */
export function MonthStrip({ usual, rare, lang }: MonthStripProps) {
  const t = useText('guides');
  const names = (bits: number) => monthNames(monthsIn(bits), lang);
  const label =
    usual === 0
      ? t('species.monthsNone')
      : rare === 0
        ? t('species.monthsUsual', { months: names(usual) })
        : t('species.monthsLabel', { usual: names(usual), rare: names(rare) });
  const kindOf = (month: number) => {
    const bit = 1 << (month - 1);
    return (usual & bit) !== 0 ? 'usual' : (rare & bit) !== 0 ? 'rare' : 'none';
  };
  return (
    <figure>
      <div class={styles['strip']} role="img" aria-label={label}>
        {Array.from({ length: 12 }, (_, at) => (
          <span key={at} class={styles['month']}>
            <i class={styles[kindOf(at + 1)]} />
            {at + 1}
          </span>
        ))}
      </div>
      <figcaption class="small">{t('species.monthsLegend')}</figcaption>
    </figure>
  );
}
