import type { Myth, Season } from '#content/guides.ts';
import type { PictureRef } from '#content/pictures.ts';
import { book } from '#illustration/icons/book.ts';
import { cal } from '#illustration/icons/cal.ts';
import { clip } from '#illustration/icons/clip.ts';
import { flag } from '#illustration/icons/flag.ts';
import { health } from '#illustration/icons/health.ts';
import { hosp } from '#illustration/icons/hosp.ts';
import { pot } from '#illustration/icons/pot.ts';
import { school } from '#illustration/icons/school.ts';
import { search } from '#illustration/icons/search.ts';
import { users } from '#illustration/icons/users.ts';
import type { LineIcon } from '#illustration/icons/icon.ts';
import type { Lang } from '#domain/lang.ts';
import { monthName } from '#i18n/months.ts';
import { useText } from '#i18n/useText.ts';
import { CallKey } from '#ui/CallKey.tsx';
import { Card } from '#ui/Card.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { Picture } from '#ui/Picture.tsx';
import { Row } from '#ui/Row.tsx';
import { Seal } from '#ui/Seal.tsx';
import { useHead } from '#ui/useHead.ts';
import { useEffect, useState } from 'preact/hooks';
import styles from './HomePage.module.css';

const KEYS = [
  ['checker', paths.checker(), search],
  ['guides', paths.mushrooms(), book],
  ['foods', paths.foods(), pot],
  ['clinics', paths.clinics(), hosp],
] as const;

export interface HomeData {
  readonly season: Season;
  readonly myths: readonly Myth[];
  /** pictures of the four keys; a key without one shows its word alone */
  readonly pictures: Readonly<Partial<Record<(typeof KEYS)[number][0], readonly PictureRef[]>>>;
}

function Urgent() {
  const t = useText('home');
  const [first, second] = t('firstSteps').split('\n');
  return (
    <section class={styles['urgent']}>
      <div class="wrap">
        <h1 tabIndex={-1} class={styles['question']}>
          {t('emergencyTitle')}
        </h1>
        <p>{t('emergencyText')}</p>
        <div class={styles['calls']}>
          <CallKey isLarge />
          <Link to={paths.emergency()} class={styles['steps']}>
            <span>{first}</span>
            <span>{second}</span>
          </Link>
        </div>
      </div>
    </section>
  );
}

/** One or two pictures; the icon stands in while there is none. */
function Art({
  pictures,
  icon,
}: {
  readonly pictures: readonly PictureRef[];
  readonly icon: LineIcon;
}) {
  if (pictures.length === 0) {
    return (
      <span class={`${styles['art']} ${styles['bare']}`}>
        <Icon of={icon} size={56} />
      </span>
    );
  }
  return (
    <span class={pictures.length > 1 ? `${styles['art']} ${styles['two']}` : styles['art']}>
      {pictures.map((picture) => (
        <Picture key={picture} of={picture} alt="" isFirst />
      ))}
    </span>
  );
}

function Keys({ pictures }: { readonly pictures: HomeData['pictures'] }) {
  const t = useText('home');
  return (
    <nav aria-label={t('keysLabel')}>
      <ul class={styles['keys']}>
        {KEYS.map(([key, to, icon]) => (
          <li key={key}>
            <Link to={to} class={styles['key']}>
              <Art pictures={pictures[key] ?? []} icon={icon} />
              <b>{t(`keys.${key}`)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Risk({ season, lang }: { readonly season: Season; readonly lang: Lang }) {
  const t = useText('home');
  const [now, setNow] = useState<number>();
  useEffect(() => setNow(new Date().getMonth()), []);
  const month = now === undefined ? undefined : season.months[now];
  const name = now === undefined ? '' : monthName(now + 1, lang);
  const high = season.counties.filter(({ highIn }) => highIn.length > 0);
  const last = season.counties[0]?.lastListed ?? '';
  return (
    <section class="section">
      <Heading>{t('risk.title')}</Heading>
      <Notice kind="warn" icon={cal}>
        <div class={styles['month']}>
          {month !== undefined && (
            <p>
              <b>{t('risk.heading', { month: name })}</b> · {month.warning.text}
            </p>
          )}
        </div>
        <p>{season.peak.text}</p>
        {high.map(({ code, name: county, highIn }) => (
          <p key={code}>{t('risk.high', { county, years: highIn.join('、') })}</p>
        ))}
        <p>{t('risk.notLast', { year: last })}</p>
        <p>
          <Link to={paths.season()} class={styles['more']}>
            {t('risk.more')}
          </Link>
        </p>
      </Notice>
    </section>
  );
}

/** The saying of the day: another one each day, the same for everybody. */
function useDaily(count: number): number {
  const [at, setAt] = useState(0);
  useEffect(() => setAt(Math.floor(Date.now() / 86_400_000) % count), [count]);
  return at;
}

function Saying({ myths }: { readonly myths: readonly Myth[] }) {
  const t = useText('home');
  const myth = myths[useDaily(myths.length)];
  if (myth === undefined) return null;
  return (
    <section class="section">
      <Heading>{t('myth.title')}</Heading>
      <Card>
        <div class={styles['myth']}>
          <Seal kind="dontEat" />
          <div>
            <p class={styles['heard']}>{myth.heard}</p>
            <p>{myth.fact.text}</p>
            <p>
              <Link to={paths.myths()} class={styles['more']}>
                {t('myth.more', { count: myths.length - 1 })}
              </Link>
            </p>
          </div>
        </div>
      </Card>
    </section>
  );
}

/** Emergency first, then four pictures, the risk of the month, one saying, ways to report, rooms for staff. */
export default function HomePage({ data: { season, myths, pictures }, lang }: PageProps<HomeData>) {
  const t = useText('home');
  useHead({ title: t('title'), description: t('description') });
  return (
    <>
      <Urgent />
      <div class="wrap">
        <p class={styles['mark']}>{t('mark')}</p>
        <Keys pictures={pictures} />
        <Risk season={season} lang={lang} />
        <Saying myths={myths} />
        <section class="section">
          <Heading>{t('help.title')}</Heading>
          <ul>
            <Row
              to={paths.report()}
              icon={flag}
              title={t('help.report')}
              hint={t('help.reportHint')}
            />
            <Row
              to={paths.rules()}
              icon={clip}
              title={t('help.rules')}
              hint={t('help.rulesHint')}
            />
          </ul>
        </section>
        <section class="section">
          <Heading>{t('staff.title')}</Heading>
          <ul>
            <Row to={paths.teaching()} icon={school} title={t('staff.teach')} />
            <Row to={paths.care()} icon={health} title={t('staff.care')} />
            <Row to={paths.outreach()} icon={users} title={t('staff.outreach')} />
          </ul>
        </section>
      </div>
    </>
  );
}
