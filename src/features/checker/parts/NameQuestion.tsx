import { useContext, useState } from 'preact/hooks';
import type { CheckerContent } from '#content/checker.ts';
import { namesOf } from '#domain/checker/names.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { nameWords } from '../answerWords.ts';
import type { Check } from '../checkerModel.ts';
import { useNames } from '../useNames.ts';
import styles from './NameQuestion.module.css';

export interface NameQuestionProps {
  readonly content: CheckerContent;
  readonly check: Check;
}

/** What the chosen name says: a poison goes by it, or nothing at all. Never anything better. */
function Verdict({ content, check, chosen }: NameQuestionProps & { readonly chosen: boolean }) {
  const t = useText('checker');
  const { names } = check.session.observation;
  if (names.length > 0) {
    return (
      <>
        <Notice kind="alarm" role="alert" title={t('ask.nameAlarm')}>
          <p>
            {t('ask.nameNoted', {
              names: names.map((id) => nameWords(content, id)).join(t('list.comma')),
            })}
          </p>
        </Notice>
        <Button look="quiet" onClick={() => check.noteNames([])}>
          {t('ask.nameClear')}
        </Button>
      </>
    );
  }
  return chosen ? <Notice kind="warn" role="alert" title={t('ask.nameNone')} /> : null;
}

/** Asks what people call it, with suggestions from the search index. Dictation is the keyboard's own. */
export function NameQuestion({ content, check }: NameQuestionProps) {
  const t = useText('checker');
  const { lang } = useContext(PageContext);
  const [typed, setTyped] = useState('');
  const [hasChosen, setChosen] = useState(false);
  const found = useNames(content, lang, typed);
  const choose = (species: string, label: string) => {
    setTyped(label);
    setChosen(true);
    const more = namesOf(content.data, [species]);
    check.noteNames([...new Set([...check.session.observation.names, ...more])]);
  };
  return (
    <section>
      <h2 id="checker-name">{t('ask.name')}</h2>
      <label class={styles['label']}>
        <span>{t('ask.nameLabel')}</span>
        <input
          type="text"
          autocomplete="off"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(false);
          }}
        />
      </label>
      <p class="small">{t('ask.nameHint')}</p>
      {!hasChosen && (
        <ul class={styles['found']}>
          {found.map(({ species, label }) => (
            <li key={species}>
              <Button look="outline" onClick={() => choose(species, label)}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {typed.trim() !== '' && !hasChosen && found.length === 0 && (
        <Notice kind="warn" role="status" title={t('ask.nameUnknown')} />
      )}
      <Verdict content={content} check={check} chosen={hasChosen} />
    </section>
  );
}
