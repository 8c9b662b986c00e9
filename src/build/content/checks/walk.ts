/** A value inside a content file or a compiled collection, with the keys that lead to it. */
export interface Visit {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

/** Every value of a tree, parents before children. */
export function* walk(value: unknown, keys: readonly (string | number)[] = []): Generator<Visit> {
  yield { keys, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...keys, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...keys, key]);
  }
}

/** Only the strings of a tree. */
export function* strings(value: unknown): Generator<{ keys: Visit['keys']; text: string }> {
  for (const visit of walk(value)) {
    if (typeof visit.value === 'string') yield { keys: visit.keys, text: visit.value };
  }
}
