import { parseDocument, stringify, type Document } from 'yaml';
import type { ClinicRecord } from '#content/schemas/region.ts';
import type { RowChange } from './readRow.ts';

/** One difference in words: what stood there and what will. */
export interface Difference {
  readonly id: string;
  readonly field: 'position' | 'phone' | 'services' | 'address';
  readonly from: string;
  readonly to: string;
}

const told = (value: unknown): string =>
  value === null || value === undefined ? '（空）' : JSON.stringify(value);

/** What the changes would alter, for a person to read before anything is written. */
export function differencesOf(
  changes: readonly RowChange[],
  records: readonly ClinicRecord[],
): readonly Difference[] {
  return changes.flatMap((change) => {
    const record = records.find(({ id }) => id === change.id);
    if (record === undefined) return [];
    const { at, accuracy } = record;
    const pairs = [
      ['position', { at, accuracy }, change.position],
      ['phone', record.phone, change.phone],
      ['services', record.services, change.services],
      ['address', record.address?.is, change.address],
    ] as const;
    return pairs
      .filter(([, , to]) => to !== undefined)
      .map(([field, from, to]) => ({ id: change.id, field, from: told(from), to: told(to) }));
  });
}

interface Edit {
  /** first and last position of the old value in the text */
  readonly range: readonly [number, number];
  readonly text: string;
}

/** A value in one line, as the rest of the file writes it. */
function oneLine(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

function editsOf(document: Document, change: RowChange): Edit[] {
  const { clinics } = document.toJS() as { clinics: { id: string }[] };
  const index = clinics.findIndex(({ id }) => id === change.id);
  const { address, position, phone, services } = change;
  const values: [string, unknown][] = [
    ['address', address === undefined ? undefined : { is: address, status: 'unverified' }],
    ['at', position?.at],
    ['accuracy', position?.accuracy],
    ['phone', phone],
    ['services', services],
  ];
  return values.flatMap(([key, value]) => {
    if (value === undefined) return [];
    const node = document.getIn(['clinics', index, key], true) as { range?: readonly number[] };
    const [start, end] = node.range ?? [];
    if (start === undefined || end === undefined) throw new Error(`${change.id} has no ${key}`);
    return [{ range: [start, end] as const, text: oneLine(value) }];
  });
}

/**
 * Puts the changes into the text of clinics.yaml: only the changed values are replaced, so comments and layout stay.
 *
 * @returns the new text
 */
export function applyChanges(source: string, changes: readonly RowChange[]): string {
  const document = parseDocument(source);
  const edits = changes.flatMap((change) => editsOf(document, change));
  edits.sort((a, b) => b.range[0] - a.range[0]);
  return edits.reduce(
    (text, { range: [start, end], text: value }) => text.slice(0, start) + value + text.slice(end),
    source,
  );
}
