import { useState } from 'preact/hooks';
import type { TrainingCourse } from '#content/teachingPlay.ts';
import { print as printIcon } from '#illustration/icons/print.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import styles from './Certificate.module.css';

/** A sheet to print after the last card. The name is typed here and kept nowhere. */
export function Certificate({ of, day }: { readonly of: TrainingCourse; readonly day: string }) {
  const t = useText('teaching');
  const [name, setName] = useState('');
  return (
    <section class="section">
      <div class="noPrint">
        <Heading>{t('training.certificate')}</Heading>
        <label>
          {t('training.name')}
          <input
            maxLength={30}
            value={name}
            autocomplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>{' '}
        <Button icon={printIcon} onClick={() => window.print()}>
          {t('training.print')}
        </Button>
      </div>
      <article class={styles['paper']}>
        <h2>{t('training.certificate')}</h2>
        <p class={styles['name']}>{name}</p>
        <p>{t('training.has', { course: of.title, count: of.cards.length })}</p>
        <ol>
          {of.cards.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ol>
        <p>{t('training.day', { day })}</p>
        <p class={styles['sign']}>{t('training.trainer')}</p>
        <p>{t('training.noLicence')}</p>
      </article>
    </section>
  );
}
