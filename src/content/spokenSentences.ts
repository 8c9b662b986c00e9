import type { EmergencyContent, Section, Statement } from './emergency.ts';

/** Sentences of one part of the emergency pages that a recording should say. */
export interface SpokenPart {
  readonly title: string;
  readonly sentences: readonly string[];
}

const say = (items: readonly Statement[]) =>
  items.flatMap((item) => (item.more === null ? [item.say] : [item.say, item.more]));
const part = ({ title, items }: Section): SpokenPart => ({
  title,
  sentences: [title, ...say(items)],
});

/** Everything that the emergency pages read aloud, in the order of the page, each sentence once. */
export function spokenSentences(content: EmergencyContent): readonly SpokenPart[] {
  const { late, poisons } = content;
  const parts: readonly SpokenPart[] = [
    part(content.now),
    part(content.never),
    ...Object.values(poisons).map(({ name, urgent, watch }) => ({
      title: name,
      sentences: say([...urgent, watch]),
    })),
    {
      title: late.title,
      sentences: [late.title, ...say([...late.lead, ...late.falseRecovery, ...late.now])],
    },
    part(content.waiting),
    part(content.tell),
    part(content.leftovers),
    part(content.photos),
  ];
  const seen = new Set<string>();
  return parts.map(({ title, sentences }) => ({
    title,
    sentences: sentences.filter((sentence) => !seen.has(sentence) && seen.add(sentence)),
  }));
}
