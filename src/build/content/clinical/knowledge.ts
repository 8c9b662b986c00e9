import { caseVocabulary, type CaseVocabulary } from '#content/careCases.ts';
import { triageKnowledge, type TriageContent } from '#content/clinical.ts';
import { lookupKnowledge, type TypesContent } from '#content/clinicalTypes.ts';
import type { LookupKnowledge } from '#domain/care/lookup.ts';
import type { TriageKnowledge } from '#domain/care/triage.ts';
import type { CompiledCollections } from '../compile.ts';

/** All that triage and look-up need, out of compiled content; for commands and tests. */
export function careKnowledge(compiled: CompiledCollections): {
  readonly rules: TriageKnowledge;
  readonly types: LookupKnowledge;
  readonly vocabulary: CaseVocabulary;
} {
  const collections = compiled.get('en');
  const triage = collections?.get('clinical/triage') as TriageContent | undefined;
  const types = collections?.get('clinical/types') as TypesContent | undefined;
  if (triage === undefined || types === undefined) throw new Error('clinical content has faults');
  return {
    rules: triageKnowledge(triage),
    types: lookupKnowledge(types, triage),
    vocabulary: caseVocabulary(triage, types),
  };
}
