import type { ComponentChildren } from 'preact';
import { info } from '#illustration/icons/info.ts';
import { warn } from '#illustration/icons/warn.ts';
import { Icon } from './Icon.tsx';
import type { LineIcon } from '#illustration/icons/icon.ts';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly kind: 'info' | 'warn' | 'alarm';
  readonly title?: string;
  readonly icon?: LineIcon;
  /** `alert` interrupts a screen reader (results of the checker); `status` waits; none for text that was there from the start */
  readonly role?: 'alert' | 'status';
  readonly children?: ComponentChildren;
}

/** A message with icon, bold first sentence and coloured edge: never colour alone. */
export function Notice({ kind, title, icon, role, children }: NoticeProps) {
  return (
    <div class={`${styles['notice']} ${styles[kind]}`} role={role}>
      <Icon of={icon ?? (kind === 'info' ? info : warn)} />
      <div>
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
