import type { SpeciesDetail } from '#content/species.ts';
import type { Lang } from '#domain/lang.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import { MonthStrip } from './MonthStrip.tsx';

/** Months and places. "No public record for Wenshan" is said openly. */
export function Where({ species, lang }: { readonly species: SpeciesDetail; readonly lang: Lang }) {
  const t = useText('guides');
  return (
    <section class="section">
      <Heading>{t('species.whenTitle')}</Heading>
      <p>{species.habitat}</p>
      <MonthStrip usual={species.months} rare={species.rareMonths} lang={lang} />
      <p>
        {t(`species.yunnan.${species.yunnan}`)} <b>{t(`species.wenshan.${species.wenshan}`)}</b>{' '}
        {t(`species.plausible.${species.plausible}`)}
      </p>
      {species.distributionNote !== undefined && <p>{species.distributionNote}</p>}
      {species.provinces.length > 0 && (
        <p class="small">{t('species.provinces', { places: species.provinces.join('、') })}</p>
      )}
    </section>
  );
}
