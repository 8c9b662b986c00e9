import * as v from 'valibot';
import type { ContentProblem } from './area.ts';
import type { ContentFile } from './files.ts';

/** A value as it stands in a fault message: short, on one line. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}

/** a.b[2].c with the line number where it is known. */
export function placeIn(file: ContentFile, keys: readonly (string | number)[]): string {
  const dotted = keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
  const line = file.lineOf(keys);
  return line === undefined ? dotted : `${dotted === '' ? '(file)' : dotted} (line ${line})`;
}

function keysOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

function mendFor(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'remove this key, or check its spelling';
  if (issue.received === 'undefined') return 'add the missing entry';
  if (issue.received === 'null') return 'fill it in; a text with a comma, colon or # needs quotes';
  return 'change it to what is expected';
}

/** The narrowest issues: for a failed union the branch that came furthest speaks. */
function flatten(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = issue.issues;
  if (issue.type !== 'union' || inner === undefined || inner.length === 0) return [issue];
  const depth = (candidate: v.BaseIssue<unknown>) => candidate.path?.length ?? 0;
  const deepest = Math.max(...inner.map(depth));
  const prefix = issue.path ?? [];
  return inner
    .filter((candidate) => depth(candidate) === deepest)
    .slice(0, 1)
    .map((candidate) => ({
      ...candidate,
      path: [...prefix, ...(candidate.path ?? [])] as NonNullable<typeof candidate.path>,
    }));
}

/** Checks a file against its schema. Returns the value with defaults filled in, or one problem per fault. */
export function validateFile(
  file: ContentFile,
  schema: v.GenericSchema,
): { readonly value: unknown } | { readonly problems: readonly ContentProblem[] } {
  const result = v.safeParse(schema, file.value);
  if (result.success) return { value: result.output };
  const problems = result.issues.flatMap((issue) =>
    flatten(issue as v.BaseIssue<unknown>).map((one) => ({
      file: file.path,
      path: placeIn(file, keysOf(one)),
      found: shown(one.input),
      expected: one.kind === 'validation' || one.expected === null ? one.message : one.expected,
      mend: mendFor(one),
    })),
  );
  return { problems };
}
