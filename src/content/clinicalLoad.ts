import type { Lang } from '#domain/lang.ts';
import type { SourceCards, SymptomConversions, TriageContent } from './clinical.ts';
import type { ChannelContent, DoseContent, PracticeContent, Score } from './clinicalCare.ts';
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

/** Referral chain, reporting limits, specimens, stock list, transfer criteria. */
export function loadChannel(lang: Lang): Promise<ChannelContent> {
  return loadCollection<ChannelContent>(lang, 'clinical/channel');
}

/** Drills and refresher cases. */
export function loadPractice(lang: Lang): Promise<PracticeContent> {
  return loadCollection<PracticeContent>(lang, 'clinical/practice');
}

/** Signed scores; an empty list until the region's clinician has filled and signed one. */
export function loadScores(lang: Lang): Promise<readonly Score[]> {
  return loadCollection<readonly Score[]>(lang, 'clinical/scores');
}
