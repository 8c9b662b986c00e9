import { useEffect, useState } from 'preact/hooks';
import { readText, writeText } from '#io/device/keptText.ts';

/** The place's own lines at the foot of every sheet. */
export const LINE_IDS = ['place', 'doctor', 'hospital'] as const;
export type LineId = (typeof LINE_IDS)[number];

/** Kept on this phone only; `npm run posters` writes the same entry. */
export const SHEET_LINES_KEY = 'junan.sheetLines';

export interface SheetLine {
  readonly id: LineId;
  readonly value: string;
}

export interface SheetLinesModel {
  readonly all: readonly SheetLine[];
  readonly set: (id: LineId, value: string) => void;
}

function kept(): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(readText(SHEET_LINES_KEY) ?? '{}');
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The lines as typed, kept for the next sheet; empty lines are printed as rules to write on. */
export function useSheetLines(): SheetLinesModel {
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({});
  useEffect(() => setValues(kept()), []);
  return {
    all: LINE_IDS.map((id) => {
      const value = values[id];
      return { id, value: typeof value === 'string' ? value : '' };
    }),
    set: (id, value) => {
      const next = { ...values, [id]: value };
      setValues(next);
      writeText(SHEET_LINES_KEY, JSON.stringify(next));
    },
  };
}
