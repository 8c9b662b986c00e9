import { FOLK_TESTS } from '#domain/checker/observation.ts';
import { useText } from '#i18n/useText.ts';
import { Notice } from '#ui/Notice.tsx';
import type { Check } from '../checkerModel.ts';
import styles from './Question.module.css';

/** Home tests and sayings. None shows the poison; each of them only brings the alarm nearer. */
export function TestsQuestion({ check }: { readonly check: Check }) {
  const t = useText('checker');
  const noted = check.session.observation.folkTests;
  return (
    <section>
      <h2 class={styles['question']}>{t('ask.tests')}</h2>
      <div class={styles['options']}>
        {FOLK_TESTS.map((test) => (
          <button
            key={test}
            type="button"
            class={styles['option']}
            aria-pressed={noted.includes(test)}
            onClick={() =>
              check.noteTests(
                noted.includes(test) ? noted.filter((other) => other !== test) : [...noted, test],
              )
            }
          >
            <b>{t(`tests.${test}`)}</b>
          </button>
        ))}
      </div>
      {noted.length > 0 && <Notice kind="alarm" role="alert" title={t('ask.testsNote')} />}
    </section>
  );
}
