import { useEffect, useState } from 'preact/hooks';
import { textOf } from '#i18n/catalogue.ts';
import type { Lang } from '#domain/lang.ts';
import { watchWaiting } from '#io/outbox/waitingMark.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import styles from './WaitingMark.module.css';

/** Number of reports that have not arrived, on every screen, with the way to them. */
export function WaitingMark({ lang }: { readonly lang: Lang }) {
  const [count, setCount] = useState(0);
  useEffect(() => watchWaiting(setCount), []);
  if (count === 0) return null;
  return (
    <Link to={paths.receipts()} class={styles['mark']}>
      {textOf(lang, 'ui', 'waiting', { count })}
    </Link>
  );
}
