import { back } from '#illustration/icons/back.ts';
import { globe } from '#illustration/icons/globe.ts';
import { size as sizeIcon } from '#illustration/icons/size.ts';
import { phone } from '#illustration/icons/phone.ts';
import { LANGS } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import { useText } from '#i18n/useText.ts';
import type { TextKey } from '#i18n/resources.ts';
import { readSettings, writeSettings } from '#io/device/settings.ts';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import type { Resolved } from '../resolve.ts';
import { SpeakKey } from './SpeakKey.tsx';
import styles from './TopBar.module.css';

/** One tap goes to the next size and round again: nobody has to find a settings page to read. */
function enlarge(): void {
  const settings = readSettings();
  const next = { standard: 'elder', elder: 'max', max: 'standard' } as const;
  writeSettings({ ...settings, size: next[settings.size] });
}

function parentOf(shown: Resolved): string {
  if (shown.kind !== 'ready') return paths.home();
  const { parent } = shown.route;
  return typeof parent === 'function' ? parent(shown.params) : (parent ?? paths.home());
}

const OTHER_LANG: Readonly<Record<Lang, Lang>> = { 'zh-CN': 'en', en: 'zh-CN' };

/** Back, the name of the room, language, size, read aloud. In flows without a tab bar also the way to urgent help. */
export function TopBar({ shown }: { readonly shown: Resolved }) {
  const t = useText('ui');
  const isHome = shown.place.path === '/';
  const route = shown.kind === 'ready' ? shown.route : undefined;
  // A page that only could not be fetched is not "no such page".
  const titleKey =
    route === undefined
      ? shown.kind === 'not-found'
        ? 'title.notFound'
        : 'brand.short'
      : `title.${route.titleKey}`;
  const title = t(titleKey as TextKey<'ui'>);
  const other = OTHER_LANG[shown.place.lang];
  return (
    <header class={styles['bar']}>
      {isHome ? (
        <span class={styles['logo']} aria-hidden="true">
          {t('brand.name')}
        </span>
      ) : (
        <Link to={parentOf(shown)} class={styles['key']}>
          <Icon of={back} />
          {t('action.back')}
        </Link>
      )}
      <b class={styles['title']}>{title}</b>
      {route?.chrome === 'flow' && (
        <Link to={paths.emergency()} class={`${styles['key']} ${styles['urgent']}`}>
          <Icon of={phone} />
          {t('action.emergency')}
        </Link>
      )}
      {LANGS.includes(other) && (
        <Link to={shown.place.path} toLang={other} class={styles['key']} lang={other}>
          <Icon of={globe} />
          {t('action.language')}
          <span class="visuallyHidden"> {t('action.languageLabel')}</span>
        </Link>
      )}
      <button type="button" class={styles['key']} onClick={enlarge}>
        <Icon of={sizeIcon} />
        {t('action.size')}
      </button>
      <SpeakKey />
    </header>
  );
}
