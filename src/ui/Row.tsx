import type { ComponentChildren } from 'preact';
import { next } from '#illustration/icons/next.ts';
import { Icon } from './Icon.tsx';
import type { LineIcon } from '#illustration/icons/icon.ts';
import { Link } from './Link.tsx';
import styles from './Row.module.css';

export interface RowProps {
  readonly to: string;
  readonly title: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly icon?: LineIcon;
}

/** One line of a list that leads somewhere; the whole line is the link. */
export function Row({ to, title, hint, icon }: RowProps) {
  return (
    <li class={styles['item']}>
      <Link to={to} class={styles['row']}>
        {icon && <Icon of={icon} />}
        <span class={styles['text']}>
          <b>{title}</b>
          {hint !== undefined && <span class="small">{hint}</span>}
        </span>
        <Icon of={next} />
      </Link>
    </li>
  );
}
