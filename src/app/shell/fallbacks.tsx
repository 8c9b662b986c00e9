import { useText } from '#i18n/useText.ts';
import { CallKey } from '#ui/CallKey.tsx';
import { LinkButton } from '#ui/Button.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import styles from './fallbacks.module.css';

function WaysOn() {
  const t = useText('ui');
  return (
    <div class={styles['ways']}>
      <CallKey />
      <LinkButton look="alarm" to={paths.emergency()}>
        {t('nav.emergency')}
      </LinkButton>
      <LinkButton look="outline" to={paths.mushrooms()}>
        {t('nav.guides')}
      </LinkButton>
      <LinkButton look="quiet" to={paths.home()}>
        {t('nav.home')}
      </LinkButton>
    </div>
  );
}

/** Unknown address: works offline like every page, and leads to urgent help and to the search. */
export function NotFound() {
  const t = useText('ui');
  useHead({
    title: `${t('state.notFoundTitle')} · ${t('brand.name')}`,
    description: t('state.notFoundText'),
  });
  return (
    <div class={`wrap section ${styles['page']}`}>
      <h1 tabIndex={-1}>{t('state.notFoundTitle')}</h1>
      <p>{t('state.notFoundText')}</p>
      <WaysOn />
    </div>
  );
}

/** The page exists but could not be fetched: no network and not stored yet. */
export function Unreachable({ cause }: { readonly cause: unknown }) {
  const t = useText('ui');
  useHead({
    title: `${t('state.loadErrorTitle')} · ${t('brand.name')}`,
    description: t('state.loadErrorText'),
  });
  console.warn('page not reachable', cause);
  return (
    <div class={`wrap section ${styles['page']}`} role="alert">
      <h1 tabIndex={-1}>{t('state.loadErrorTitle')}</h1>
      <p>{t('state.loadErrorText')}</p>
      <WaysOn />
    </div>
  );
}

/** A page that broke while it was drawn. */
export function Broken() {
  const t = useText('ui');
  return (
    <div class={`wrap section ${styles['page']}`} role="alert">
      <h1 tabIndex={-1}>{t('state.errorTitle')}</h1>
      <p>{t('state.errorText')}</p>
      <WaysOn />
    </div>
  );
}
