import { isHidden, type Marks } from '#domain/care/gate.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Drops every hidden record from every list below `value`.
 * A hidden record may only stand in a list, where its absence changes no shape.
 *
 * @throws Error when a hidden record is the value of a field (a fault in the content layout)
 */
export function dropHidden<T>(value: T): T {
  return drop(value, '') as T;
}

function drop(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((item) => !(isObject(item) && isHidden(item as Marks)))
      .map((item, index) => drop(item, `${path}[${String(index)}]`));
  }
  if (!isObject(value)) return value;
  if (isHidden(value as Marks)) {
    throw new Error(`hidden record at ${path || 'top'} must stand in a list`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, drop(field, `${path}.${key}`)]),
  );
}

/** Sentences of hidden records: what must never be found in anything that is built. */
export function hiddenTexts(value: unknown): readonly string[] {
  const found: string[] = [];
  collect(value, false, found);
  return found;
}

const SENTENCE_FROM = 6;
const NOT_PROSE = new Set([
  'id',
  'cite',
  'who',
  'signature',
  'doi',
  'url',
  'status',
  'drug',
  'name',
]);

function collect(value: unknown, hidden: boolean, found: string[]): void {
  if (typeof value === 'string') {
    if (hidden && value.length >= SENTENCE_FROM) found.push(value);
  } else if (Array.isArray(value)) {
    value.forEach((item) => {
      collect(item, hidden, found);
    });
  } else if (isObject(value)) {
    const below = hidden || isHidden(value as Marks);
    for (const [key, field] of Object.entries(value)) {
      if (!NOT_PROSE.has(key)) collect(field, below, found);
    }
  }
}
