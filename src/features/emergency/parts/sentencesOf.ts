import type { Statement } from '#content/emergency.ts';

/** What is read aloud for a list of actions: each sentence, then its smaller one. */
export function sentencesOf(items: readonly Statement[]): readonly string[] {
  return items.flatMap((item) => (item.more === null ? [item.say] : [item.say, item.more]));
}
