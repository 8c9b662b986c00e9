import { info } from '#illustration/icons/info.ts';
import { phone as phoneIcon } from '#illustration/icons/phone.ts';
import { pin } from '#illustration/icons/pin.ts';
import { SERVICES } from '#content/services.ts';
import { dayInChina } from '#domain/dayInChina.ts';
import { distanceWords, isStale } from '#domain/places/distanceWords.ts';
import { POINT_ERROR_M } from '#domain/places/nearest.ts';
import type { NearPlace } from '#domain/places/nearest.ts';
import type { Clinic, Confirmation } from '#content/regionShapes.ts';
import { useText } from '#i18n/useText.ts';
import { Card } from '#ui/Card.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useEffect, useState } from 'preact/hooks';
import { GoThere } from './GoThere.tsx';
import styles from './ClinicCard.module.css';

function useDistance(place: NearPlace): string {
  const t = useText('clinics');
  const words = distanceWords(place);
  if (words.kind !== 'km') return t(`distance.${words.kind}`);
  return place.direction === null
    ? t('distance.km', { km: words.km })
    : t('distance.kmTowards', { km: words.km, direction: t(`direction.${place.direction}`) });
}

/** Grade with how sure it is, e.g. 三级甲等（没有核实）. */
function useGrade({ grade, kind }: Clinic): string {
  const t = useText('clinics');
  const what = t(`kind.${kind}`);
  if (grade === null) return what;
  const name = t(`grade.${grade.is}`);
  return `${what} · ${grade.status === 'sourced' ? name : t('grade.unsure', { grade: name })}`;
}

function useAccuracy({ accuracy }: Clinic): string {
  const t = useText('clinics');
  return t(`accuracy.${accuracy}`, { km: POINT_ERROR_M[accuracy] / 1000 });
}

/** Who confirmed it and when; a confirmation of more than a year ago is called old. */
function Confirmed({ of: { by, on } }: { readonly of: Confirmation }) {
  const t = useText('clinics');
  const isOld = useIsOld(on);
  return (
    <>
      {t('confirmed', { by, on })}
      {isOld && <b> {t('stale')}</b>}
    </>
  );
}

/** Known only on the phone: the page itself was written long before it is read. */
function useIsOld(on: string | undefined): boolean {
  const [isOld, setOld] = useState(false);
  useEffect(() => setOld(on !== undefined && isStale(on, dayInChina(Date.now()))), [on]);
  return isOld;
}

function Services({ clinic }: { readonly clinic: Clinic }) {
  const t = useText('clinics');
  const { services } = clinic;
  const isOld = useIsOld(services?.on);
  if (services === null) {
    return (
      <li class={styles['tag']}>
        <Icon of={info} size={20} />
        {t('services.none')}
      </li>
    );
  }
  return (
    <>
      {SERVICES.map((id) => (
        <li key={id} class={services[id] === null || isOld ? styles['tag'] : styles['sure']}>
          {t(
            services[id] === null
              ? 'services.unknown'
              : services[id]
                ? 'services.yes'
                : 'services.no',
            { service: t(`service.${id}`) },
          )}
        </li>
      ))}
      <li class={styles['plain']}>
        <Confirmed of={services} />
      </li>
    </>
  );
}

/** The number to call when somebody confirmed it; otherwise the card sends to 120. */
function Phone({ clinic: { phone, name } }: { readonly clinic: Clinic }) {
  const t = useText('clinics');
  const isOld = useIsOld(phone?.on);
  if (phone === null) {
    return (
      <a class={styles['call120']} href="tel:120">
        <Icon of={phoneIcon} />
        <span>{t('phone.none')}</span>
      </a>
    );
  }
  return (
    <>
      <a class={styles[isOld ? 'callOld' : 'call']} href={`tel:${phone.number.replace(/-/g, '')}`}>
        <Icon of={phoneIcon} />
        <span>{t('phone.call', { name, number: phone.number })}</span>
      </a>
      <p class="small">
        <Confirmed of={phone} />
      </p>
    </>
  );
}

/** One place: how far, what it is, what is known of it, call, way there. */
export function ClinicCard({
  place,
  isMeasured = true,
}: {
  readonly place: NearPlace;
  /** false = nobody said where he is, so no distance is told */
  readonly isMeasured?: boolean;
}) {
  const t = useText('clinics');
  const { clinic } = place;
  const distance = useDistance(place);
  const grade = useGrade(clinic);
  const accuracy = useAccuracy(clinic);
  return (
    <Card>
      <h3 class={styles['name']}>{clinic.name}</h3>
      <p class={styles['facts']}>
        {isMeasured && (
          <>
            <b>{distance}</b> ·{' '}
          </>
        )}
        {grade}
        {clinic.city !== null && ` · ${clinic.city}`}
      </p>
      {clinic.role !== null && <p class="small">{clinic.role}</p>}
      <ul class={styles['tags']}>
        {clinic.nameStatus === 'unconfirmed' && (
          <li class={styles['tag']}>
            <Icon of={info} size={20} />
            {t('name.unconfirmed')}
          </li>
        )}
        {clinic.phone === null && (
          <li class={styles['tag']}>
            <Icon of={info} size={20} />
            {t('phone.unconfirmed')}
          </li>
        )}
        <Services clinic={clinic} />
        <li class={styles['tag']}>
          <Icon of={pin} size={20} />
          {accuracy}
        </li>
      </ul>
      <div class={styles['keys']}>
        <Phone clinic={clinic} />
        <GoThere clinic={clinic} />
      </div>
    </Card>
  );
}
