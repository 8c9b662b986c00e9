import type { Context, Handler } from 'hono';
import * as v from 'valibot';
import { readJson } from './body.ts';
import type { Env } from './context.ts';
import { Refusal } from './problem.ts';

/** Handlers by `METHOD /path`; together they must be exactly the access table. */
export type InboxHandlers = Readonly<Record<string, Handler<Env>>>;

const BODY_MAX_BYTES = 16_384;

/** Reads a small body by its schema. @throws Refusal bad-request with the paths */
export async function readInput<S extends v.GenericSchema>(
  c: Context<Env>,
  schema: S,
): Promise<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, await readJson(c, BODY_MAX_BYTES));
  if (parsed.success) return parsed.output;
  const strict = (issue: v.BaseIssue<unknown>) => issue.expected === 'never';
  const fields = parsed.issues.map((issue) => (strict(issue) ? '*' : (v.getDotPath(issue) ?? '')));
  throw new Refusal('bad-request', { fields });
}
