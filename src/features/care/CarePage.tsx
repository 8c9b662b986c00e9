import { useMemo } from 'preact/hooks';
import { lookupKnowledge } from '#content/clinicalTypes.ts';
import { triageKnowledge } from '#content/clinical.ts';
import { assess } from '#domain/care/assess.ts';
import { caseOf, isTouched } from '#domain/care/caseForm.ts';
import { signsToAsk } from '#domain/care/lookup.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { LinkButton } from '#ui/Button.tsx';
import { Heading } from '#ui/Heading.tsx';
import { paths } from '#ui/paths.ts';
import { Row } from '#ui/Row.tsx';
import { useHead } from '#ui/useHead.ts';
import type { CareData } from './index.ts';
import { CareSearch } from './parts/CareSearch.tsx';
import { CaseForm } from './parts/CaseForm.tsx';
import { Sources } from './parts/Cite.tsx';
import { DoseGate } from './parts/DoseGate.tsx';
import { Doses } from './parts/Doses.tsx';
import { Reporting, SignOff, Specimens } from './parts/Duties.tsx';
import { Matrix } from './parts/Matrix.tsx';
import { Outcome } from './parts/Outcome.tsx';
import { Ranking } from './parts/Ranking.tsx';
import { Referral } from './parts/Referral.tsx';
import { Rules } from './parts/Rules.tsx';
import { ScoreCard } from './parts/ScoreCard.tsx';
import { Strip } from './parts/Strip.tsx';
import { toggled, useCase, useKeeping } from './useCase.ts';
import { useDoses } from './useDoses.ts';
import styles from './CarePage.module.css';

const ANCHORS = ['triage', 'doses', 'matrix', 'referral', 'reporting', 'more'] as const;

/** The green channel: search, decision path, look-up, doses, matrix, referral and duties on one page. */
export default function CarePage({ data, lang }: PageProps<CareData>) {
  const t = useText('care');
  useHead({ title: t('page.title'), description: t('page.description') });
  const state = useCase();
  const gate = useDoses(lang);
  const { triage, types, channel, sources, scores } = data;
  const know = useMemo(
    () => ({ rules: triageKnowledge(triage), types: lookupKnowledge(types, triage) }),
    [triage, types],
  );
  const care = caseOf(state.form);
  const assessment = useMemo(
    () => assess(care, know.rules, know.types, { unknownCountsAs: 'keep' }),
    [state.form, know],
  );
  useKeeping(state.form, {
    rules: assessment.fired.map((hit) => hit.rule),
    labNames: types.labs.filter((lab) => state.form.labs.includes(lab.id)).map((lab) => lab.name),
  });
  const add = (sign: (typeof state.form.signs)[number]) => {
    if (state.form.signs.indexOf(sign) < 0) {
      state.change({ signs: toggled(state.form.signs, sign) });
    }
  };
  const names = { types: types.types, symptoms: triage.symptoms, labs: types.labs };
  return (
    <Sources.Provider value={sources}>
      <div class={styles['page']}>
        <h1 class="visuallyHidden" tabIndex={-1}>
          {t('page.title')}
        </h1>
        <p class="small">{t('page.intro')}</p>
        <noscript>
          <p>{t('page.noscript')}</p>
        </noscript>
        <CareSearch
          symptoms={triage.symptoms}
          types={types.types}
          doses={gate.state.kind === 'open' ? gate.state.content : null}
          onAdd={add}
        />
        <nav class={styles['anchors']} aria-label={t('anchor.label')}>
          {ANCHORS.map((anchor) => (
            <a key={anchor} href={`#${anchor}`}>
              {t(`anchor.${anchor}`)}
            </a>
          ))}
        </nav>
        <div class={styles['columns']}>
          <div class={styles['left']}>
            <section>
              <Heading id="triage">{t('triage.title')}</Heading>
              <p class="small">{t('triage.hint')}</p>
              <div>
                {isTouched(state.form) && <Strip assessment={assessment} types={types.types} />}
                <CaseForm triage={triage} labs={types.labs} state={state} />
              </div>
              {isTouched(state.form) ? (
                <>
                  <Outcome assessment={assessment} triage={triage} types={types.types} />
                  <Ranking
                    result={assessment.lookup}
                    ask={signsToAsk(care, assessment.lookup, know.types)}
                    names={names}
                    channel={channel}
                    onAdd={add}
                  />
                  {scores.map((score) => (
                    <ScoreCard key={score.id} score={score} />
                  ))}
                  <p>
                    <LinkButton to={`${paths.handover()}?from=care`}>
                      {t('link.makeCard')}
                    </LinkButton>
                  </p>
                </>
              ) : (
                <p>{t('rank.empty')}</p>
              )}
            </section>
          </div>
          <div class={styles['right']}>
            <section>
              <Heading id="doses">{t('dose.title')}</Heading>
              <DoseGate gate={gate}>{(content) => <Doses content={content} />}</DoseGate>
            </section>
          </div>
          <div class={styles['middle']}>
            <section>
              <Heading id="matrix">{t('matrix.title')}</Heading>
              <p class="small">{t('matrix.hint')}</p>
              <Matrix types={types.types} />
            </section>
            <section>
              <Heading id="referral">{t('chain.title')}</Heading>
              <Referral channel={channel} />
            </section>
            <section>
              <Heading id="reporting">{t('report.title')}</Heading>
              <Reporting channel={channel} />
            </section>
            <section>
              <Heading>{t('specimen.title')}</Heading>
              <Specimens channel={channel} />
            </section>
            <section>
              <Heading id="more">{t('rules.title')}</Heading>
              <Rules triage={triage} />
              <ul class={styles['links']}>
                <Row to={paths.careStock()} title={t('link.stock')} />
                <Row to={paths.carePractice()} title={t('link.practice')} />
                <Row to={paths.handover()} title={t('link.handover')} />
              </ul>
            </section>
            <section>
              <Heading>{t('sign.title')}</Heading>
              <SignOff channel={channel} />
            </section>
          </div>
        </div>
      </div>
    </Sources.Provider>
  );
}
