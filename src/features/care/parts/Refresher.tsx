import { useState } from 'preact/hooks';
import type { PracticeContent } from '#content/clinicalCare.ts';
import { useText } from '#i18n/useText.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { paths } from '#ui/paths.ts';
import { Cite } from './Cite.tsx';
import styles from './Practice.module.css';

/** Short cases, one after another; every choice is answered with its reason, and all options can be read. */
export function Refresher({ cases }: { readonly cases: PracticeContent['refresher'] }) {
  const t = useText('care');
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const one = cases[at];
  if (one === undefined) return null;
  const type = one.types[0];
  return (
    <section class={styles['case']}>
      <p class="small">{t('practice.count', { at: at + 1, total: cases.length })}</p>
      <p>{one.story}</p>
      <Cite ids={one.cite} />
      <p>
        <b>{one.ask}</b>
      </p>
      {one.options.map((option) => (
        <div key={option.id}>
          <button
            type="button"
            class={styles['option']}
            aria-pressed={chosen === option.id}
            onClick={() => {
              setChosen(option.id);
            }}
          >
            {option.text}
          </button>
          {chosen === option.id && (
            <p role="status" class={option.right ? styles['right'] : styles['wrong']}>
              {option.feedback}
            </p>
          )}
        </div>
      ))}
      {chosen !== null && (
        <>
          <p class={styles['keys']}>
            {type !== undefined && (
              <LinkButton look="outline" to={paths.careType(type)}>
                {t('practice.seeType')}
              </LinkButton>
            )}{' '}
            <Button
              onClick={() => {
                setAt((at + 1) % cases.length);
                setChosen(null);
              }}
            >
              {t('practice.next')}
            </Button>
          </p>
        </>
      )}
    </section>
  );
}
