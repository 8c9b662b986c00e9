import type { Season } from '#content/guides.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { useEffect, useState } from 'preact/hooks';
import { monthName } from '#i18n/months.ts';
import { CountyRisks } from './parts/CountyRisks.tsx';
import { Footing } from './parts/Footing.tsx';
import { Statement } from './parts/Statement.tsx';
import styles from './SeasonPage.module.css';

const HAZARDS = ['mushroom', 'diaojiangba', 'aconite'] as const;

/** The dangers of the year by month, and the county lists with year and date. */
export default function SeasonPage({ data: season, lang }: PageProps<Season>) {
  const t = useText('guides');
  const [now, setNow] = useState<number>();
  useEffect(() => setNow(new Date().getMonth()), []);
  useHead({ title: t('season.title'), description: t('season.description') });
  const current = now === undefined ? undefined : season.months[now];
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('season.title')}
      </h1>
      <div class={styles['now']}>
        {current !== undefined && now !== undefined && (
          <Notice kind="warn" title={t('season.now', { month: monthName(now + 1, lang) })}>
            <p>
              <Statement of={current.warning} />
            </p>
          </Notice>
        )}
      </div>
      <section class="section">
        <Heading>{t('season.calendar')}</Heading>
        <p class="small">
          <Statement of={season.peak} />
        </p>
        <table class={styles['year']}>
          <thead>
            <tr>
              <th scope="col">{t('season.monthHead')}</th>
              {HAZARDS.map((hazard) => (
                <th key={hazard} scope="col">
                  {t(`season.hazard.${hazard}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {season.months.map(({ hazards, warning }, at) => (
              <>
                <tr class={at === now ? styles['current'] : undefined}>
                  <th scope="rowgroup" rowSpan={2}>
                    {monthName(at + 1, lang).slice(0, 3)}
                  </th>
                  {HAZARDS.map((hazard) => {
                    const level = hazards.find((one) => one.hazard === hazard)?.level;
                    return (
                      <td
                        key={hazard}
                        class={level === undefined ? undefined : styles[`level${level}`]}
                      >
                        {level === undefined ? '' : t(`season.level.${level}`)}
                      </td>
                    );
                  })}
                </tr>
                <tr class={at === now ? styles['current'] : undefined}>
                  <td colSpan={3} class={styles['warning']}>
                    {warning.text}
                  </td>
                </tr>
              </>
            ))}
          </tbody>
        </table>
        <p>
          <b>{t('season.anyMonth')}</b> <Statement of={season.anyMonth} />
        </p>
      </section>
      <CountyRisks season={season} />
      <Footing review={season.review} sources={season.sources} />
    </div>
  );
}
