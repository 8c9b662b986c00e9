import { book } from '#illustration/icons/book.ts';
import { cal } from '#illustration/icons/cal.ts';
import { clip } from '#illustration/icons/clip.ts';
import { dl } from '#illustration/icons/dl.ts';
import { flag } from '#illustration/icons/flag.ts';
import { health } from '#illustration/icons/health.ts';
import type { LineIcon } from '#illustration/icons/icon.ts';
import { info } from '#illustration/icons/info.ts';
import { pin } from '#illustration/icons/pin.ts';
import { pot } from '#illustration/icons/pot.ts';
import { school } from '#illustration/icons/school.ts';
import { shroom } from '#illustration/icons/shroom.ts';
import { users } from '#illustration/icons/users.ts';
import { warn } from '#illustration/icons/warn.ts';
import { useText } from '#i18n/useText.ts';
import type { TextKey } from '#i18n/resources.ts';
import { Heading } from '#ui/Heading.tsx';
import { Row } from '#ui/Row.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';

interface Room {
  readonly to: string;
  readonly icon: LineIcon;
  readonly key:
    | 'checker'
    | 'guides'
    | 'foods'
    | 'myths'
    | 'season'
    | 'clinics'
    | 'report'
    | 'rules'
    | 'notices'
    | 'outreach'
    | 'teaching'
    | 'care'
    | 'offline'
    | 'about';
}

const GROUPS: readonly {
  readonly key: 'know' | 'act' | 'staff' | 'app';
  readonly rooms: readonly Room[];
}[] = [
  {
    key: 'know',
    rooms: [
      { to: paths.checker(), icon: shroom, key: 'checker' },
      { to: paths.mushrooms(), icon: book, key: 'guides' },
      { to: paths.foods(), icon: pot, key: 'foods' },
      { to: paths.myths(), icon: warn, key: 'myths' },
      { to: paths.season(), icon: cal, key: 'season' },
    ],
  },
  {
    key: 'act',
    rooms: [
      { to: paths.clinics(), icon: pin, key: 'clinics' },
      { to: paths.report(), icon: flag, key: 'report' },
      { to: paths.rules(), icon: clip, key: 'rules' },
      { to: paths.notices(), icon: warn, key: 'notices' },
    ],
  },
  {
    key: 'staff',
    rooms: [
      { to: paths.teaching(), icon: school, key: 'teaching' },
      { to: paths.outreach(), icon: users, key: 'outreach' },
      { to: paths.care(), icon: health, key: 'care' },
    ],
  },
  {
    key: 'app',
    rooms: [
      { to: paths.offline(), icon: dl, key: 'offline' },
      { to: paths.about(), icon: info, key: 'about' },
    ],
  },
];

/** All rooms of the app on one page. */
export default function MorePage() {
  const t = useText('offline');
  const ui = useText('ui');
  useHead({
    title: `${ui('title.more')} · ${ui('brand.full')}`,
    description: t('more.description'),
  });
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {ui('title.more')}
      </h1>
      {GROUPS.map(({ key, rooms }) => (
        <section key={key} class="section">
          <Heading>{t(`more.${key}`)}</Heading>
          <ul>
            {rooms.map((room) => (
              <Row
                key={room.key}
                to={room.to}
                icon={room.icon}
                title={ui(`title.${room.key}` as TextKey<'ui'>)}
                hint={t(`more.hint.${room.key}`)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
