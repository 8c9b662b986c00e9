import * as v from 'valibot';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { EDITION } from '#content/edition.ts';
import { UNSAFE_ACTS, UNSAFE_PLACES } from '#content/schemas/report-options.ts';
import { report } from '#content/schemas/report.ts';
import { unsafeFoodReportOf } from '#domain/report/answers.ts';
import type { UnsafeFoodAnswers } from '#domain/report/answers.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { useHref } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { envelopeOf, finishReport, useDraft } from './draftModel.ts';
import type { FormData } from './index.ts';
import { Choice } from './parts/Choice.tsx';
import { KeptLine } from './parts/KeptLine.tsx';
import { PhotoQuestion } from './parts/PhotoQuestion.tsx';
import { PlaceQuestion } from './parts/PlaceQuestion.tsx';
import { TextWays } from './parts/TextWays.tsx';
import { unsafeText } from './summary.ts';
import styles from './form.module.css';

const EMPTY: UnsafeFoodAnswers = { seenAt: 'unknown' };

/** Something dangerous is sold or served. Nobody is ill: no health question is asked. */
export default function UnsafeFoodPage({ data, lang }: PageProps<FormData>) {
  const t = useText('report');
  const ui = useText('ui');
  useHead({ title: `${t('unsafe.title')} · ${ui('brand.full')}`, description: t('start.unsafe') });
  const draft = useDraft<UnsafeFoodAnswers>('unsafe-food', EMPTY);
  const { id, answers, change } = draft;
  const [isIncomplete, setIncomplete] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { route } = useLocation();
  const href = useHref();
  const send = async () => {
    const parsed = v.safeParse(report, unsafeFoodReportOf(answers, envelopeOf(id, lang)));
    setIncomplete(!parsed.success);
    if (!parsed.success) return;
    try {
      await finishReport(id, parsed.output);
      route(href(paths.receipts()));
    } catch (cause) {
      console.warn('report not stored', cause);
      setRefused(true);
    }
  };
  return (
    <div class={`wrap ${styles['page']}`}>
      <h1 tabIndex={-1}>{t('unsafe.title')}</h1>
      <p>
        {t('unsafe.lead')} <a href="tel:12315">{t('unsafe.call')}</a>
      </p>
      <h2 class="section">{t('unsafe.what')}</h2>
      <Choice
        name="hazard"
        label={t('unsafe.what')}
        options={data.options.hazards}
        chosen={[answers.hazard ?? '']}
        onChoose={(hazard) => change({ hazard })}
      />
      <h2 class="section">{t('unsafe.act')}</h2>
      <Choice
        name="act"
        label={t('unsafe.act')}
        options={UNSAFE_ACTS.map((act) => ({ id: act, word: t(`unsafe.${act}`) }))}
        chosen={[answers.act ?? '']}
        onChoose={(act) => change({ act })}
      />
      <h2 class="section">{t('unsafe.where')}</h2>
      <Choice
        name="where"
        label={t('unsafe.where')}
        options={UNSAFE_PLACES.map((where) => ({ id: where, word: t(`unsafe.${where}`) }))}
        chosen={[answers.where ?? '']}
        onChoose={(where) => change({ where })}
      />
      <PlaceQuestion
        form={data}
        value={answers}
        onAnswer={(place) => change(place as Partial<UnsafeFoodAnswers>)}
      />
      <p>
        <label>
          <b>{t('unsafe.seller')}</b>
          <input
            class={styles['wide']}
            maxLength={60}
            value={answers.seller ?? ''}
            onInput={(event) => change({ seller: event.currentTarget.value })}
          />
        </label>
      </p>
      <h2 class="section">{t('photo.title')}</h2>
      <PhotoQuestion draft={draft} />
      {isIncomplete && <Notice kind="alarm" role="alert" title={t('step.choose')} />}
      {isRefused && <Notice kind="alarm" role="alert" title={t('step.unsaved')} />}
      <KeptLine draft={draft} />
      {EDITION.form === 'site' ? (
        <Button onClick={() => void send()}>{t('review.send')}</Button>
      ) : (
        <TextWays text={unsafeText(answers, data, t)} />
      )}
      {isRefused && <TextWays text={unsafeText(answers, data, t)} />}
    </div>
  );
}
