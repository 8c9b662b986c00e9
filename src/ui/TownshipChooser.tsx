import { useState } from 'preact/hooks';
import type { County, Township } from '#content/regionShapes.ts';
import styles from './TownshipChooser.module.css';

export interface TownshipChooserProps {
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
  readonly code: string | null;
  readonly words: { readonly county: string; readonly township: string; readonly choose: string };
  readonly onChoose: (code: string | null) => void;
}

/** County, then township: two lists, no location permission, no keyboard. */
export function TownshipChooser(props: TownshipChooserProps) {
  const { counties, townships, code, words, onChoose } = props;
  const chosen = townships.find((one) => one.code === code);
  const [picked, setPicked] = useState<string | null>(null);
  const county = picked ?? chosen?.county ?? '';
  return (
    <div class={styles['choose']}>
      <label>
        {words.county}
        <select
          value={county}
          onChange={(event) => {
            setPicked(event.currentTarget.value);
            onChoose(null);
          }}
        >
          <option value="">{words.choose}</option>
          {counties.map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {county !== '' && (
        <label>
          {words.township}
          <select
            value={code ?? ''}
            onChange={(event) => onChoose(event.currentTarget.value || null)}
          >
            <option value="">{words.choose}</option>
            {townships
              .filter((one) => one.county === county)
              .map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
          </select>
        </label>
      )}
    </div>
  );
}
