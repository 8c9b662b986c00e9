import * as v from 'valibot';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { EDITION } from '#content/edition.ts';
import { report } from '#content/schemas/report.ts';
import { workerReportOf } from '#domain/report/workerAnswers.ts';
import type { Typed, WorkerAnswers } from '#domain/report/workerAnswers.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { CallKey } from '#ui/CallKey.tsx';
import type { PageProps } from '#ui/feature.ts';
import { useHref } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { envelopeOf, finishReport, useDraft } from './draftModel.ts';
import type { WorkerData } from './index.ts';
import { KeptLine } from './parts/KeptLine.tsx';
import { PhotoQuestion } from './parts/PhotoQuestion.tsx';
import { PlaceQuestion } from './parts/PlaceQuestion.tsx';
import { TextWays } from './parts/TextWays.tsx';
import { Bands } from './worker/Bands.tsx';
import { Entries } from './worker/Entries.tsx';
import { FieldList } from './worker/FieldList.tsx';
import { EVENT_SECTIONS, SPECS } from './worker/fields.ts';
import { workerText } from './worker/text.ts';
import { useFromCard } from './worker/useFromCard.ts';
import formStyles from './form.module.css';
import styles from './worker/worker.module.css';

const EMPTY: WorkerAnswers = {};
const NONE: ReadonlySet<string> = new Set();

/** Keys of refused fields, by the entry they belong to: `event`, `patients.0`, `samples.2`. */
type Faults = ReadonlyMap<string, ReadonlySet<string>>;

function faultsOf(issues: readonly v.BaseIssue<unknown>[]): Faults {
  const faults = new Map<string, Set<string>>();
  for (const issue of issues) {
    const [first = '', second, third] = (issue.path ?? []).map((item) => String(item.key));
    const isEntry = (first === 'patients' || first === 'samples') && third !== undefined;
    const group = isEntry ? `${first}.${second ?? ''}` : 'event';
    faults.set(group, (faults.get(group) ?? new Set()).add(isEntry ? third : first));
  }
  return faults;
}

/** The health worker's form: all fields of the official forms, from a handover card or a new case. */
export default function WorkerPage({ data, lang }: PageProps<WorkerData>) {
  const t = useText('report');
  const ui = useText('ui');
  const { worker } = data;
  useHead({ title: `${worker.title} · ${ui('brand.full')}`, description: worker.title });
  const draft = useDraft<WorkerAnswers>('health-worker', EMPTY);
  const card = useFromCard(draft);
  const [faults, setFaults] = useState<Faults>(new Map());
  const [isRefused, setRefused] = useState(false);
  const { route } = useLocation();
  const href = useHref();
  const { answers, change } = draft;
  const event = answers.event ?? {};

  const send = async () => {
    const made = workerReportOf(answers, SPECS, envelopeOf(draft.id, lang));
    const parsed = v.safeParse(report, made);
    setFaults(parsed.success ? new Map() : faultsOf(parsed.issues));
    if (!parsed.success) return;
    try {
      await finishReport(draft.id, parsed.output);
      route(href(paths.receipts()));
    } catch (cause) {
      console.warn('report not stored', cause);
      setRefused(true);
    }
  };
  const list = (part: keyof typeof EVENT_SECTIONS) => (
    <FieldList
      specs={EVENT_SECTIONS[part]}
      form={worker}
      name="event"
      typed={event}
      faults={faults.get('event') ?? NONE}
      onType={(typed: Typed) => change({ event: { ...event, ...typed } })}
    />
  );
  const titleOf = (index: number) => worker.sections[index] ?? '';
  const entries = (kind: 'patients' | 'samples') => ({
    form: worker,
    entries: answers[kind] ?? [],
    faultsOf: (index: number) => faults.get(`${kind}.${index}`) ?? NONE,
    onChange: (next: readonly Typed[]) => change({ [kind]: next }),
  });
  return (
    <div class={`wrap ${formStyles['page']}`}>
      <h1 tabIndex={-1}>{worker.title}</h1>
      <p>{t('worker.lead')}</p>
      <CallKey />
      {card.state === 'taken' && <Notice kind="info" role="status" title={t('worker.taken')} />}
      {card.state === 'ask' && (
        <Notice kind="warn" role="alert" title={t('worker.ask')}>
          <Button look="outline" onClick={card.take}>
            {t('worker.take')}
          </Button>
        </Notice>
      )}
      <section class={styles['section']}>
        <h2>{titleOf(0)}</h2>
        <PlaceQuestion
          form={data}
          value={answers}
          onAnswer={(place) => change(place as Partial<WorkerAnswers>)}
        />
        {list('event')}
        <Bands
          form={worker}
          typed={answers.bands ?? {}}
          onType={(typed) => change({ bands: { ...answers.bands, ...typed } })}
        />
      </section>
      <section class={styles['section']}>
        <h2>{titleOf(1)}</h2>
        {list('food')}
        {list('times')}
      </section>
      <section class={styles['section']}>
        <h2>{`${titleOf(2)} · ${titleOf(3)}`}</h2>
        <Entries kind="patient" specs={SPECS.patient} {...entries('patients')} />
      </section>
      <section class={styles['section']}>
        <h2>{titleOf(4)}</h2>
        {list('samples')}
        <Entries kind="sample" specs={SPECS.sample} {...entries('samples')} />
        <PhotoQuestion draft={draft} />
      </section>
      <section class={styles['section']}>
        <h2>{titleOf(5)}</h2>
        {list('reporter')}
      </section>
      {faults.size > 0 && (
        <Notice kind="alarm" role="alert" title={t('worker.faults')}>
          <ul>
            {[...faults].flatMap(([group, keys]) =>
              [...keys].map((key) => (
                <li key={`${group}.${key}`}>
                  <a href={`#${group.replace(/s\.(\d+)/, '-$1')}-${key}`}>
                    {faultName({ group, key }, worker.labels)}
                  </a>
                </li>
              )),
            )}
          </ul>
        </Notice>
      )}
      {isRefused && <Notice kind="alarm" role="alert" title={t('step.unsaved')} />}
      <KeptLine draft={draft} />
      {EDITION.form === 'site' ? (
        <Button onClick={() => void send()}>{t('review.send')}</Button>
      ) : (
        <TextWays text={workerText(answers, worker)} />
      )}
    </div>
  );
}

function faultName(
  { group, key }: { readonly group: string; readonly key: string },
  labels: Readonly<Record<string, string>>,
): string {
  const specs = group.startsWith('patients')
    ? SPECS.patient
    : group.startsWith('samples')
      ? SPECS.sample
      : SPECS.event;
  const label = specs.find((spec) => spec.key === key)?.label ?? (key === 'place' ? 'county' : key);
  const number = /\.(\d+)$/.exec(group)?.[1];
  return `${labels[label] ?? key}${number === undefined ? '' : ` (${Number(number) + 1})`}`;
}
