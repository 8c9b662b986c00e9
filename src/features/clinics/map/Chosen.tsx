import type { Clinic } from '#content/regionShapes.ts';
import { placeFrom, type Whereabouts } from '#domain/places/nearest.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import { ClinicCard } from '../parts/ClinicCard.tsx';

/** The places behind the mark that was pressed; a screen reader hears the change. */
export function Chosen({
  clinics,
  where,
}: {
  readonly clinics: readonly Clinic[];
  readonly where: Whereabouts | undefined;
}) {
  const t = useText('clinics');
  return (
    <section class="section" aria-live="polite">
      <Heading id="chosen">{t('map.selected')}</Heading>
      {clinics.length === 0 && <p class="small">{t('map.selectHint')}</p>}
      {clinics.map((clinic) => (
        <ClinicCard
          key={clinic.id}
          place={placeFrom(clinic, where)}
          isMeasured={where !== undefined}
        />
      ))}
    </section>
  );
}
