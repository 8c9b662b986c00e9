import type { Clinic } from '#content/regionShapes.ts';
import { nearestPlaces } from '#domain/places/nearest.ts';
import type { NearPlace, Whereabouts } from '#domain/places/nearest.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ClinicCard } from './ClinicCard.tsx';
import styles from './NearestLists.module.css';

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly places: readonly NearPlace[];
  /** so many are open; the rest waits behind one key */
  readonly shown: number;
}

function Cards({ places }: { readonly places: readonly NearPlace[] }) {
  return (
    <ul class={styles['list']}>
      {places.map((place) => (
        <li key={place.clinic.id}>
          <ClinicCard place={place} />
        </li>
      ))}
    </ul>
  );
}

function Group({ id, title, hint, places, shown }: GroupProps) {
  const t = useText('clinics');
  const rest = places.slice(shown);
  return (
    <section class="section" aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <p class="small">{hint}</p>
      <Cards places={places.slice(0, shown)} />
      {rest.length > 0 && (
        <details class={styles['more']}>
          <summary>{t('group.more', { count: rest.length })}</summary>
          <Cards places={rest} />
        </details>
      )}
    </section>
  );
}

/** The two lists: able to treat severe cases, and nearest for first care. */
export function NearestLists({
  clinics,
  where,
}: {
  readonly clinics: readonly Clinic[];
  readonly where: Whereabouts;
}) {
  const t = useText('clinics');
  const { severe, first, basis } = nearestPlaces(clinics, where);
  return (
    <>
      {basis === 'county-instead' && (
        <Notice kind="warn" title={t('basis.unknownTitle')}>
          <p>{t('basis.unknownText')}</p>
        </Notice>
      )}
      <div class={styles['columns']}>
        <Group
          id="severe"
          title={t('group.severeTitle')}
          hint={t('group.severeHint')}
          places={severe}
          shown={2}
        />
        <Group
          id="first"
          title={t('group.firstTitle')}
          hint={t('group.firstHint')}
          places={first}
          shown={6}
        />
      </div>
      <p class={`small ${styles['foot']}`}>
        {t(`basis.${basis}`)} {t('straight')} {t('unknownIsNotNo')}
      </p>
    </>
  );
}
