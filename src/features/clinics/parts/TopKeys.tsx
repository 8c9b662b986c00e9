import { list } from '#illustration/icons/list.ts';
import { map } from '#illustration/icons/map.ts';
import { useText } from '#i18n/useText.ts';
import { CallKey } from '#ui/CallKey.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import styles from './TopKeys.module.css';

/** 120 stands first on every page of this room; then list or map. */
export function TopKeys({
  shown,
  listPath,
}: {
  readonly shown: 'list' | 'map';
  readonly listPath?: string;
}) {
  const t = useText('clinics');
  const current = (view: 'list' | 'map') => (shown === view ? 'page' : undefined);
  return (
    <div class="noPrint">
      <p class={styles['call']}>
        <CallKey />
      </p>
      <p class="small">{t('callFirst')}</p>
      <nav class={styles['views']} aria-label={t('view.label')}>
        <Link to={listPath ?? paths.clinics()} aria-current={current('list')}>
          <Icon of={list} />
          {t('view.list')}
        </Link>
        <Link to={paths.map()} aria-current={current('map')}>
          <Icon of={map} />
          {t('view.map')}
        </Link>
      </nav>
    </div>
  );
}
