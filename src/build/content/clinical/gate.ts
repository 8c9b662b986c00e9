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

/** Shorter strings are words that open records use as well (到院, arrival). */
const SENTENCE_FROM = { han: 8, latin: 16 };

function isSentence(text: string): boolean {
  const han = /[\u3400-\u9fff]/.test(text);
  return text.length >= (han ? SENTENCE_FROM.han : SENTENCE_FROM.latin);
}

const NOT_PROSE = new Set([
  'id',
  'cite',
  'who',
  'at',
  'kind',
  'unit',
  'step',
  'group',
  'signature',
  'status',
  'drug',
  'name',
  'sci',
  'zh_name',
]);

function collect(value: unknown, hidden: boolean, found: string[]): void {
  if (typeof value === 'string') {
    if (hidden && isSentence(value)) found.push(value);
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
