import type { LineIcon } from '#illustration/icons/icon.ts';

export interface IconProps {
  readonly of: LineIcon;
  readonly size?: number;
  readonly class?: string;
}

/** A line icon in the colour of the text. It never stands without a word, so it is hidden from screen readers. */
export function Icon({ of, size = 24, class: className }: IconProps) {
  return (
    <svg
      class={className}
      viewBox={of.viewBox}
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.paths.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
