import type { EatenKind } from '#domain/emergency/eaten.ts';

/** What the handover page knows beside the form: words of the symptom vocabulary, of the foods, and how far back a meal may lie. */
export interface HandoverPageData {
  readonly symptoms: readonly {
    readonly id: string;
    readonly group: string;
    readonly term: string;
  }[];
  readonly foods: Readonly<Record<EatenKind, string>>;
  readonly oldestMealHours: number;
}
