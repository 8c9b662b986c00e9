import type { CheckerContent } from '#content/checker.ts';
import type { CharacterData } from '#domain/checker/data.ts';
import { sizeClass } from '#domain/checker/relation.ts';
import { size, states } from '#domain/checker/observation.ts';
import { useText } from '#i18n/useText.ts';
import type { Translate } from '#i18n/useText.ts';
import { Picture } from '#ui/Picture.tsx';
import { sizeWords } from '../answerWords.ts';
import type { Check } from '../checkerModel.ts';
import { optionPicture } from '../pictures.ts';
import styles from './Question.module.css';

export interface QuestionProps {
  readonly character: CharacterData;
  readonly content: CheckerContent;
  readonly check: Check;
}

interface Option {
  readonly id: string;
  readonly word: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** Answers of a character: named states (several may be chosen) or classes of size. */
function optionsOf(
  { character, content, check }: QuestionProps,
  t: Translate<'checker'>,
): readonly Option[] {
  const seen = check.session.observation.seen[character.id];
  if (character.kind === 'range') {
    return character.classes.map((_, at) => {
      const { from, to } = sizeClass(character, at);
      const isChosen = seen?.kind === 'range' && seen.from === from;
      return {
        id: String(at),
        word: sizeWords(t, character.id, { from, to }),
        isChosen,
        choose: () => check.choose(character.id, size(from, to)),
      };
    });
  }
  const chosen = seen?.kind === 'states' ? seen.states : [];
  const words = content.texts.characters[character.id]?.states ?? {};
  return character.states.map((id) => {
    const isChosen = chosen.includes(id);
    const next = isChosen ? chosen.filter((each) => each !== id) : [...chosen, id];
    return {
      id,
      word: words[id] ?? id,
      isChosen,
      choose: () => check.choose(character.id, next.length === 0 ? undefined : states(...next)),
    };
  });
}

/** A picture, else a swatch of the colour, else the word alone. */
function Look({
  character,
  option,
  content,
}: {
  readonly character: CharacterData;
  readonly option: Option;
  readonly content: CheckerContent;
}) {
  const picture = optionPicture(character.id, option.id);
  if (picture !== undefined) return <Picture of={picture} alt="" />;
  const colour = character.id.includes('colour') ? content.texts.colours[option.id] : undefined;
  if (colour === undefined) return null;
  return (
    <svg class={styles['swatch']} viewBox="0 0 168 60" aria-hidden="true">
      <rect width="168" height="60" fill={colour} />
    </svg>
  );
}

/** One question by pictures; "do not know" is first and largest. */
export function Question(props: QuestionProps) {
  const t = useText('checker');
  const { character, content, check } = props;
  const isPassed = check.session.observation.seen[character.id] === undefined;
  return (
    <section>
      <h2 class={styles['question']}>
        {content.texts.characters[character.id]?.question ?? character.id}
      </h2>
      <p class="small">{t('ask.multi')}</p>
      {character.role === 'context' && <p>{t('ask.context')}</p>}
      <button
        type="button"
        class={styles['unknown']}
        aria-pressed={isPassed}
        onClick={() => check.choose(character.id, undefined)}
      >
        <span aria-hidden="true">?</span> {t('ask.unknown')}
      </button>
      <div class={styles['options']}>
        {optionsOf(props, t).map((option) => (
          <button
            key={option.id}
            type="button"
            class={styles['option']}
            aria-pressed={option.isChosen}
            onClick={option.choose}
          >
            <Look character={character} option={option} content={content} />
            <b>{option.word}</b>
          </button>
        ))}
      </div>
    </section>
  );
}
