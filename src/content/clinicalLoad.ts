import type { Lang } from '#domain/lang.ts';
import type { SourceCards, SymptomConversions, TriageContent } from './clinical.ts';
import type { DoseContent } from './clinicalCare.ts';
import type { TypesContent } from './clinicalTypes.ts';
import { loadCollection } from './load.ts';

/** Rules R1–R14, symptom vocabulary and questions; for everybody. */
export function loadTriage(lang: Lang): Promise<TriageContent> {
  return loadCollection<TriageContent>(lang, 'clinical/triage');
}

/** Values of the report form and the food files to symptom ids. */
export function loadSymptomConversions(lang: Lang): Promise<SymptomConversions> {
  return loadCollection<SymptomConversions>(lang, 'clinical/conversions');
}

/** The clinical types without their treatment. */
export function loadClinicalTypes(lang: Lang): Promise<TypesContent> {
  return loadCollection<TypesContent>(lang, 'clinical/types');
}

/** Treatment and dose cards. Load them only after the reader said to be a health worker. */
export function loadDoses(lang: Lang): Promise<DoseContent> {
  return loadCollection<DoseContent>(lang, 'clinical/doses');
}

/** The documents that the clinical collections cite. */
export function loadClinicalSources(lang: Lang): Promise<SourceCards> {
  return loadCollection<SourceCards>(lang, 'clinical/sources');
}
