import type { ComponentChildren } from 'preact';
import styles from './Chip.module.css';

export interface ChipProps {
  readonly isOn: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** A filter that is on or off. */
export function Chip({ isOn, onToggle, children }: ChipProps) {
  return (
    <button type="button" class={styles['chip']} aria-pressed={isOn} onClick={onToggle}>
      {children}
    </button>
  );
}
