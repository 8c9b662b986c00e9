import type { Season } from '#content/guides.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import styles from './CountyRisks.module.css';

/** Counties with the years in which they stood on the list of high risk. There is no word for "low". */
export function CountyRisks({ season }: { readonly season: Season }) {
  const t = useText('guides');
  const last = season.counties[0]?.lastListed ?? '';
  return (
    <section class="section" id="risk">
      <Heading>{t('season.riskTitle')}</Heading>
      <p>{t('season.riskText')}</p>
      <dl class={styles['list']}>
        {season.counties.map(({ code, name, highIn }) => (
          <div key={code} class={highIn.length > 0 ? styles['high'] : undefined}>
            <dt>{name}</dt>
            <dd>
              {highIn.length > 0
                ? t('season.highIn', { years: highIn.join('、') })
                : t('season.notListed')}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{t('season.lastNot', { year: last })}</b>
      </p>
      <p class="small">
        {t('season.published', { day: season.published })}{' '}
        {season.yearsWithoutList.length > 0 &&
          t('season.noList', { years: season.yearsWithoutList.join('、') })}
      </p>
    </section>
  );
}
