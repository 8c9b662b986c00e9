import type { LabId, SymptomId, SyndromeId } from '#domain/care/case.ts';
import type { LookupKnowledge, LookupType } from '#domain/care/lookup.ts';
import type { Lab, TriageContent } from './clinical.ts';
import type { Localised } from './localised.ts';
import type { ClinicalTypeFile } from './schemas/clinicalTypes.ts';

/** One clinical type without its treatment: names, latency, course, plan, transfer. Collection `clinical/types`. */
export type ClinicalType = Omit<Localised<ClinicalTypeFile>, 'id' | 'treatment' | 'symptoms'> & {
  readonly id: SyndromeId;
  readonly symptoms: {
    readonly early: readonly SymptomId[];
    readonly late: readonly SymptomId[];
    readonly cite: readonly string[];
  };
};

export interface TypesContent {
  readonly types: readonly ClinicalType[];
  readonly labs: readonly Lab[];
}

/** A type whose every named species lacks a source for Yunnan. A type without named species says nothing. */
function isInRegion(type: ClinicalType): boolean {
  return type.taxa.length === 0 || type.taxa.some((taxon) => taxon.in_yunnan !== 'unsourced');
}

function lookupType(type: ClinicalType, labs: readonly Lab[]): LookupType {
  const { latency } = type;
  return {
    id: type.id,
    exposure: type.exposure,
    deadly: type.deadly === 'yes',
    priority: type.priority,
    neverExcluded: type.never_excluded === true,
    inRegion: isInRegion(type),
    ...(type.never_first && { neverFirstFromHours: type.never_first.from_h }),
    latency: {
      minHours: latency.min_h,
      maxHours: latency.match_max_h ?? latency.max_h,
      ...(latency.typical && {
        typical: { minHours: latency.typical.min_h, maxHours: latency.typical.max_h },
      }),
      variants: (latency.variants ?? []).map(({ min_h, max_h }) => ({
        minHours: min_h,
        maxHours: max_h,
      })),
    },
    signs: type.symptoms.early.concat(type.symptoms.late),
    labs: labs.filter((lab) => lab.types.indexOf(type.id) >= 0).map((lab) => lab.id),
  };
}

/** What the look-up needs, out of the compiled content. Headings for other types are never ranked. */
export function lookupKnowledge(content: TypesContent, triage: TriageContent): LookupKnowledge {
  return {
    types: content.types
      .filter((type) => type.group !== true)
      .map((type) => lookupType(type, content.labs)),
    redFlags: triage.symptoms.filter((symptom) => symptom.redFlag).map((symptom) => symptom.id),
  };
}

/** Test ids by every accepted spelling. */
export function labSpellings(labs: readonly Lab[]): ReadonlyMap<string, LabId> {
  return new Map(labs.flatMap((lab) => [lab.id, ...lab.aliases].map((name) => [name, lab.id])));
}
