import { book } from '#illustration/icons/book.ts';
import { cal } from '#illustration/icons/cal.ts';
import { clip } from '#illustration/icons/clip.ts';
import { dl } from '#illustration/icons/dl.ts';
import { edit } from '#illustration/icons/edit.ts';
import { flag } from '#illustration/icons/flag.ts';
import { health } from '#illustration/icons/health.ts';
import { info } from '#illustration/icons/info.ts';
import { list } from '#illustration/icons/list.ts';
import { pin } from '#illustration/icons/pin.ts';
import { pot } from '#illustration/icons/pot.ts';
import { school } from '#illustration/icons/school.ts';
import { shroom } from '#illustration/icons/shroom.ts';
import { users } from '#illustration/icons/users.ts';
import { warn } from '#illustration/icons/warn.ts';
import type { LineIcon } from '#illustration/icons/icon.ts';
import type { TextKey } from '#i18n/resources.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './AboutPage.module.css';

type Room = readonly [title: TextKey<'ui'>, to: string, icon: LineIcon];

const ROOMS: readonly (readonly [heading: 'learn' | 'act' | 'app', rooms: readonly Room[]])[] = [
  [
    'act',
    [
      ['title.checker', paths.checker(), shroom],
      ['title.clinics', paths.clinics(), pin],
      ['title.report', paths.report(), flag],
      ['title.care', paths.care(), health],
      ['title.teaching', paths.teaching(), school],
    ],
  ],
  [
    'learn',
    [
      ['title.guides', paths.mushrooms(), book],
      ['title.foods', paths.foods(), pot],
      ['title.myths', paths.myths(), warn],
      ['title.season', paths.season(), cal],
      ['title.rules', paths.rules(), clip],
      ['title.outreach', paths.outreach(), users],
    ],
  ],
  [
    'app',
    [
      ['title.offline', paths.offline(), dl],
      ['title.notices', paths.notices(), list],
      ['title.corrections', paths.corrections(), edit],
      ['title.about', paths.about(), info],
    ],
  ],
];

/** All rooms of the product. */
export default function MorePage(_: PageProps) {
  const t = useText('about');
  const ui = useText('ui');
  useHead({ title: t('more.title'), description: t('more.description') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('more.title')}
      </h1>
      {ROOMS.map(([heading, rooms]) => (
        <section key={heading} class="section">
          <Heading>{t(`more.${heading}`)}</Heading>
          <ul>
            {rooms.map(([title, to, icon]) => (
              <Row key={to} to={to} icon={icon} title={ui(title)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
