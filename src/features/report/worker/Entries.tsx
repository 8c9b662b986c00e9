import type { WorkerForm } from '#content/reportForm.ts';
import type { FieldSpec, Typed } from '#domain/report/workerAnswers.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { FieldList } from './FieldList.tsx';
import styles from './worker.module.css';

export interface EntriesProps {
  readonly kind: 'patient' | 'sample';
  readonly specs: readonly FieldSpec[];
  readonly form: WorkerForm;
  readonly entries: readonly Typed[];
  readonly faultsOf: (index: number) => ReadonlySet<string>;
  readonly onChange: (entries: readonly Typed[]) => void;
}

/** One card per patient or sample, to be added and removed. */
export function Entries({ kind, specs, form, entries, faultsOf, onChange }: EntriesProps) {
  const t = useText('report');
  const put = (index: number, change: Typed) =>
    onChange(entries.map((entry, at) => (at === index ? { ...entry, ...change } : entry)));
  return (
    <>
      {entries.map((entry, index) => (
        <section key={index} class={styles['entry']}>
          <h3>{t(`worker.${kind}One`, { number: index + 1 })}</h3>
          <FieldList
            specs={specs}
            form={form}
            name={`${kind}-${index}`}
            typed={entry}
            faults={faultsOf(index)}
            onType={(change) => put(index, change)}
          />
          <Button
            look="quiet"
            onClick={() => onChange(entries.filter((_, at) => at !== index))}
            aria-label={`${t('worker.remove')}: ${t(`worker.${kind}One`, { number: index + 1 })}`}
          >
            {t('worker.remove')}
          </Button>
        </section>
      ))}
      <Button look="outline" onClick={() => onChange([...entries, {}])}>
        {t(kind === 'patient' ? 'worker.addPatient' : 'worker.addSample')}
      </Button>
    </>
  );
}
