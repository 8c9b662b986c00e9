import type { Lang } from '#domain/lang.ts';
import { loadCollection } from './load.ts';

/** One answer of a closed set in the language of the page. */
export interface ReportOption {
  readonly id: string;
  readonly word: string;
  /** a sign that means: call 120 now */
  readonly isDanger?: boolean;
}

export interface ReportOptions {
  readonly hazards: readonly ReportOption[];
  readonly symptoms: readonly ReportOption[];
  readonly settings: readonly ReportOption[];
  readonly care: readonly ReportOption[];
  readonly sources: readonly ReportOption[];
}

/** Words of the answers that the form offers. */
export function loadReportOptions(lang: Lang): Promise<ReportOptions> {
  return loadCollection<ReportOptions>(lang, 'report-options');
}

/** Words of the health-worker form: fields by their id in content/report/form.yaml, answers by the name of their set. */
export interface WorkerForm {
  readonly title: string;
  readonly sections: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, readonly ReportOption[]>>;
}

/** Words of the health-worker form. */
export function loadWorkerForm(lang: Lang): Promise<WorkerForm> {
  return loadCollection<WorkerForm>(lang, 'report-worker');
}
