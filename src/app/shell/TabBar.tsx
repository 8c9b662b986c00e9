import { book } from '#illustration/icons/book.ts';
import { home } from '#illustration/icons/home.ts';
import { more } from '#illustration/icons/more.ts';
import { phone } from '#illustration/icons/phone.ts';
import { shroom } from '#illustration/icons/shroom.ts';
import type { LineIcon } from '#illustration/icons/icon.ts';
import { useText } from '#i18n/useText.ts';
import type { Tab } from '#ui/feature.ts';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import styles from './TabBar.module.css';

const TABS: readonly { readonly tab: Tab; readonly icon: LineIcon; readonly to: string }[] = [
  { tab: 'home', icon: home, to: paths.home() },
  { tab: 'guides', icon: book, to: paths.mushrooms() },
  { tab: 'emergency', icon: phone, to: paths.emergency() },
  { tab: 'checker', icon: shroom, to: paths.checker() },
  { tab: 'more', icon: more, to: paths.more() },
];

/** The five keys at the bottom; the emergency key is larger and red. */
export function TabBar({ current }: { readonly current: Tab | undefined }) {
  const t = useText('ui');
  return (
    <nav class={styles['bar']} aria-label={t('nav.label')}>
      <ul class={styles['keys']}>
        {TABS.map(({ tab, icon, to }) => (
          <li key={tab} class={styles[`at-${tab}`]}>
            <Link
              to={to}
              class={
                tab === 'emergency' ? `${styles['key']} ${styles['emergency']}` : styles['key']
              }
              aria-current={tab === current ? 'page' : undefined}
            >
              <Icon of={icon} />
              {t(`nav.${tab}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
