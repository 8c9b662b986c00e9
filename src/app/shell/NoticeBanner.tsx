// FIRST BUNDLE: keep small
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Notice } from '#content/guides.ts';
import { dayInChina } from '#domain/dayInChina.ts';
import { currentNotices } from '#domain/notices/current.ts';
import { readPlace } from '#io/device/place.ts';
import { warn } from '#illustration/icons/warn.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import styles from './NoticeBanner.module.css';

const CLOSED = 'junan.closed-notices';

/** Ids the reader has closed. A blocked or damaged store means: none, so the notice is shown. */
function closedNotices(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(CLOSED) ?? '[]');
    return Array.isArray(stored) ? stored.map(String) : [];
  } catch (error) {
    console.warn('closed notices cannot be read', error);
    return [];
  }
}

function rememberClosed(id: string): void {
  try {
    localStorage.setItem(CLOSED, JSON.stringify([...closedNotices(), id].slice(-50)));
  } catch (error) {
    console.warn('closed notices cannot be kept', error);
  }
}

/**
 * The most urgent notice that has begun, has not expired and was not closed. It lies above the tab bar, so nothing moves
 * when it comes. Its text is part of the stored content: a phone that comes online days later gets it with the update.
 */
export function NoticeBanner() {
  const t = useText('ui');
  const { lang, path } = useContext(PageContext);
  const [notice, setNotice] = useState<Notice>();
  useEffect(() => {
    let isCurrent = true;
    const show = async () => {
      const { loadNotices } = await import('#content/guides.ts');
      const { notices } = await loadNotices(lang);
      const closed = closedNotices();
      const open = currentNotices(notices, dayInChina(Date.now()), readPlace()?.county).filter(
        ({ id }) => !closed.includes(id),
      );
      if (isCurrent) setNotice(open[0]);
    };
    // A notice is never worth an error on the page: without it the page is as good as before.
    show().catch((error: unknown) => console.warn('notices cannot be loaded', error));
    return () => {
      isCurrent = false;
    };
  }, [lang]);
  if (notice === undefined || path === paths.notices() || path === notice.link) return null;
  const close = () => {
    rememberClosed(notice.id);
    setNotice(undefined);
  };
  return (
    <div class={`${styles['banner']} ${styles[notice.severity]} noPrint`} role="status">
      <Icon of={warn} />
      <span class="visuallyHidden">{t('banner.label')}</span>
      <Link to={notice.link ?? paths.notices()} class={styles['text']}>
        {notice.title}
      </Link>
      <button type="button" class={styles['close']} onClick={close}>
        {t('action.close')}
      </button>
    </div>
  );
}
