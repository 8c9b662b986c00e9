import styles from './Sign.module.css';

/** How one path of a sign is painted; the shape of src/illustration/pictograms. */
export interface SignPart {
  readonly paint: 'solid' | 'line' | 'ground' | 'ground-line' | 'bar';
  readonly d: string;
  readonly width?: number;
}

export interface SignProps {
  readonly of: { readonly viewBox: string; readonly paths: readonly SignPart[] };
  readonly size?: number;
  readonly class?: string;
}

const CLASS_OF: Readonly<Record<SignPart['paint'], string | undefined>> = {
  solid: styles['solid'],
  line: styles['line'],
  ground: styles['ground'],
  'ground-line': styles['groundLine'],
  bar: styles['bar'],
};

/** A pictogram for people who do not read. The words beside it say the same, so it is hidden from screen readers. */
export function Sign({ of, size = 64, class: className }: SignProps) {
  return (
    <svg
      class={`${styles['sign']} ${className ?? ''}`}
      viewBox={of.viewBox}
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {of.paths.map(({ paint, d, width }, index) => (
        <path key={index} class={CLASS_OF[paint]} d={d} stroke-width={width} />
      ))}
    </svg>
  );
}
