import type { SourceEntry } from '#content/sources.ts';
import styles from './SourceList.module.css';

/** Documents, best first. A title is a link only when its address is worth opening; links leave the app and say so. */
export function SourceList({
  of,
  openText,
}: {
  readonly of: readonly SourceEntry[];
  readonly openText: string;
}) {
  return (
    <ul class={styles['list']}>
      {of.map(({ id, title, publisher, year, url, grade }) => (
        <li key={id} class={styles['entry']}>
          <span class={styles['grade']}>{grade}</span>
          <span>
            {url === undefined ? (
              title
            ) : (
              <a href={url} rel="noreferrer external" target="_blank" title={openText}>
                {title}
              </a>
            )}
            <span class={styles['by']}>
              {publisher}
              {publisher !== undefined && year !== undefined && ' · '}
              {year}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
