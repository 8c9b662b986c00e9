import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { LineIcon } from '#illustration/icons/icon.ts';
import { Link } from './Link.tsx';
import styles from './Button.module.css';

/** `main` filled, `outline`, `quiet`; `alarm` only for calling and "already eaten". */
export type ButtonLook = 'main' | 'outline' | 'quiet' | 'alarm';

interface Common {
  readonly look?: ButtonLook;
  readonly icon?: LineIcon;
  readonly children: ComponentChildren;
}

export interface ButtonProps extends Common, Omit<ButtonHTMLAttributes, 'icon' | 'children'> {
  /** While something runs: the caption says what; a second press is ignored, the button stays readable. */
  readonly isBusy?: boolean;
}

const classOf = (look: ButtonLook) => `${styles['button']} ${styles[look]}`;

/** A key that does something on this page. */
export function Button({
  look = 'main',
  icon,
  isBusy = false,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={classOf(look)}
      aria-busy={isBusy}
      onClick={isBusy ? undefined : onClick}
    >
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </button>
  );
}

export interface LinkButtonProps extends Common {
  readonly to: string;
}

/** A key that leads to another page of the app. */
export function LinkButton({ look = 'main', icon, to, children }: LinkButtonProps) {
  return (
    <Link to={to} class={classOf(look)}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </Link>
  );
}
