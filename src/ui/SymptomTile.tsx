import { TINTS, type Sketch } from '#illustration/symptoms/sketch.ts';
import styles from './SymptomTile.module.css';

/** A symptom as a drawing. Its place is kept while the drawing has not come. The words beside it say the same. */
export function SymptomPicture({ of }: { readonly of: Sketch | undefined }) {
  return (
    <svg class={styles['picture']} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {of?.map(({ d, fill, line, width }, index) => (
        <path
          key={index}
          d={d}
          fill={fill === undefined ? 'none' : TINTS[fill]}
          stroke={line === undefined ? 'none' : TINTS[line]}
          stroke-width={width ?? 3}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      ))}
    </svg>
  );
}

export interface SymptomTileProps {
  readonly of: Sketch | undefined;
  /** plain words of the symptom */
  readonly words: string;
  readonly isOn: boolean;
  /** what a red flag is called; set only for symptoms that are one */
  readonly redFlag?: string | undefined;
  readonly onToggle: () => void;
}

/** One symptom to tap: drawing and plain word in one key. What is chosen has a frame and a mark, not only a colour. */
export function SymptomTile({ of, words, isOn, redFlag, onToggle }: SymptomTileProps) {
  return (
    <button type="button" class={styles['tile']} aria-pressed={isOn} onClick={onToggle}>
      <SymptomPicture of={of} />
      <span class={styles['words']}>
        {redFlag !== undefined && (
          <span class={styles['flag']} role="img" aria-label={redFlag}>
            ⚑{' '}
          </span>
        )}
        {words}
      </span>
    </button>
  );
}
