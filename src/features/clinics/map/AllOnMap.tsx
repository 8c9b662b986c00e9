import type { Clinic } from '#content/regionShapes.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import type { Places } from '../model.ts';
import styles from './AllOnMap.module.css';

/** Everything on the map as a list: the way for keyboards, screen readers, and without scripts. */
export function AllOnMap({
  places,
  onChoose,
}: {
  readonly places: Places;
  readonly onChoose: (clinic: Clinic) => void;
}) {
  const t = useText('clinics');
  const groups = [
    ...places.region.counties.map(({ code, name }) => ({ code: code as string | null, name })),
    { code: null, name: t('map.outside') },
  ];
  return (
    <section class="section">
      <Heading>{t('map.allTitle')}</Heading>
      {groups.map(({ code, name }) => {
        const clinics = places.clinics.filter(({ county }) => county === code);
        return (
          <details key={name} class={styles['group']}>
            <summary>
              {name} · {clinics.length}
            </summary>
            <ul>
              {clinics.map((clinic) => (
                <li key={clinic.id}>
                  <button type="button" class={styles['place']} onClick={() => onChoose(clinic)}>
                    <span>{clinic.name}</span>
                    <span class="small">{t(`kind.${clinic.kind}`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
