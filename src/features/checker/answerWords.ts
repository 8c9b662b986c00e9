import type { CheckerContent } from '#content/checker.ts';
import type { Seen } from '#domain/checker/observation.ts';
import type { Translate } from '#i18n/useText.ts';

/** A size with its unit; the unit stands in the id of the character (`_cm`), heights are metres. */
export function sizeWords(
  t: Translate<'checker'>,
  character: string,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const unit = t(/_cm$/.test(character) ? 'size.cm' : 'size.m');
  if (!Number.isFinite(to)) return t('size.above', { from, unit });
  return from === 0 ? t('size.below', { to, unit }) : t('size.between', { from, to, unit });
}

/** An answer in words. */
export function answerWords(
  t: Translate<'checker'>,
  content: CheckerContent,
  character: string,
  seen: Seen | undefined,
): string {
  if (seen === undefined) return t('ask.unknown');
  if (seen.kind === 'range') return sizeWords(t, character, seen);
  const words = content.texts.characters[character]?.states ?? {};
  return seen.states.map((state) => words[state] ?? state).join(t('list.comma'));
}

/** The name of a character. */
export function labelOf(content: CheckerContent, character: string): string {
  return content.texts.characters[character]?.label ?? character;
}

/** What a noted name is called: a shared folk name, or a poison. */
export function nameWords(content: CheckerContent, id: string): string {
  return content.texts.names[id] ?? content.texts.taxa[id]?.name ?? id;
}
