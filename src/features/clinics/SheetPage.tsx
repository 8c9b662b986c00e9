import { useEffect, useState } from 'preact/hooks';
import { print as printIcon } from '#illustration/icons/print.ts';
import { dayInChina } from '#domain/dayInChina.ts';
import { distanceWords } from '#domain/places/distanceWords.ts';
import { nearestPlaces, type NearPlace } from '#domain/places/nearest.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { useHref } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { QrCode } from '#ui/QrCode.tsx';
import { useHead } from '#ui/useHead.ts';
import type { Places } from './model.ts';
import styles from './SheetPage.module.css';

function Line({ place }: { readonly place: NearPlace }) {
  const t = useText('clinics');
  const words = distanceWords(place);
  const { clinic } = place;
  return (
    <li>
      <b>{clinic.name}</b>{' '}
      <span>
        {t(`distance.${words.kind}`, words.kind === 'km' ? { km: words.km } : {})}
        {clinic.phone !== null && ` · ${clinic.phone.number}`}
      </span>
    </li>
  );
}

/** One A4 page for a wall of a township. Only confirmed numbers are printed; the rest is written by hand. */
export default function SheetPage({ data: places }: PageProps<Places>) {
  const t = useText('clinics');
  const href = useHref();
  const { county, township, clinics, actions } = places;
  if (county === undefined || township === undefined) throw new Error('a sheet without a township');
  const [today, setToday] = useState('');
  useEffect(() => setToday(dayInChina(Date.now())), []);
  const title = t('sheet.title', { place: township.name });
  useHead({ title, description: t('sheet.hint') });
  const near = nearestPlaces(clinics, { kind: 'township', township, county }, { firstCount: 3 });
  const from = near.basis === 'township' ? township.name : county.name;
  return (
    <div class="wrap">
      <div class="noPrint section">
        <p class="small">{t('sheet.hint')}</p>
        <Button icon={printIcon} onClick={() => window.print()}>
          {t('sheet.print')}
        </Button>
      </div>
      <article class={styles['sheet']}>
        <h1 tabIndex={-1}>{title}</h1>
        <div class={styles['call']}>
          <b>{t('sheet.call')}</b>
          <span>{t('sheet.callText')}</span>
        </div>
        <p class={styles['tell']}>
          <b>{t('sheet.say')}</b>{' '}
          {t('sheet.sayText', { county: county.name, township: township.name })}
        </p>
        <h2>{t('sheet.do')}</h2>
        <ol class={styles['do']}>
          {actions.items.map(({ id, say }) => (
            <li key={id}>{say}</li>
          ))}
        </ol>
        <div class={styles['columns']}>
          <section>
            <h2>{t('sheet.severe')}</h2>
            <ul class={styles['places']}>
              {near.severe.slice(0, 2).map((place) => (
                <Line key={place.clinic.id} place={place} />
              ))}
            </ul>
            <h2>{t('sheet.near')}</h2>
            <ul class={styles['places']}>
              {near.first.map((place) => (
                <Line key={place.clinic.id} place={place} />
              ))}
            </ul>
          </section>
          <section class={styles['qr']}>
            <QrCode href={href(paths.township(county.code, township.code))} correction="M" />
            <p>{t('sheet.qr')}</p>
          </section>
        </div>
        <p class={styles['blank']}>{t('sheet.local')}</p>
        <p class={styles['blank']}>{t('sheet.ride')}</p>
        <p class={styles['foot']}>{t('sheet.foot', { from, day: today })}</p>
      </article>
    </div>
  );
}
