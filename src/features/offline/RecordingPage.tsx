import type { SpokenPart } from '#content/spokenSentences.ts';
import { slotOf } from '#domain/recording.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './RecordingPage.module.css';

/** The sheet for native speakers: every sentence of the emergency pages with the file name of its recording. */
export default function RecordingPage({ data }: PageProps<readonly SpokenPart[]>) {
  const t = useText('offline');
  const ui = useText('ui');
  useHead({
    title: `${t('recording.title')} · ${ui('brand.full')}`,
    description: t('recording.text'),
  });
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {t('recording.title')}
      </h1>
      <p>{t('recording.text')}</p>
      <ol class={styles['steps']}>
        {t('recording.steps')
          .split('|')
          .map((step) => (
            <li key={step}>{step}</li>
          ))}
      </ol>
      <p class={styles['blank']}>{t('recording.who')}</p>
      <div class="noPrint">
        <Button look="outline" onClick={() => window.print()}>
          {t('recording.print')}
        </Button>
      </div>
      {data.map(({ title, sentences }) => (
        <section key={title} class={styles['part']}>
          <h2>{title}</h2>
          <table class={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('recording.sentence')}</th>
                <th scope="col">{t('recording.file')}</th>
                <th scope="col">{t('recording.done')}</th>
              </tr>
            </thead>
            <tbody>
              {sentences.map((sentence) => (
                <tr key={sentence}>
                  <td>{sentence}</td>
                  <td>
                    <code>{slotOf(sentence)}.mp3</code>
                  </td>
                  <td class={styles['tick']} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
