import type { Lab } from '#content/clinical.ts';
import type { ClinicalType, TypesContent } from '#content/clinicalTypes.ts';
import type { ClinicalTypeFile, LabsFile } from '#content/schemas/clinicalTypes.ts';
import type { LabId, SymptomId, SyndromeId } from '#domain/care/case.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import { dropHidden } from './gate.ts';
import { localise } from './localise.ts';

function typeIn(file: ClinicalTypeFile, lang: Lang): ClinicalType {
  const { treatment: _forHealthWorkers, ...open } = file;
  const { symptoms, ...rest } = localise(dropHidden(open), lang);
  return {
    ...rest,
    id: file.id as SyndromeId,
    symptoms: {
      early: symptoms.early as readonly SymptomId[],
      late: [...(symptoms.false_recovery ?? []), ...symptoms.late] as SymptomId[],
      cite: symptoms.cite,
    },
  };
}

function labIn(lab: LabsFile['labs'][number], lang: Lang): Lab {
  return {
    id: lab.id as LabId,
    name: inLang(lab.name, lang),
    aliases: lab.aliases,
    ...(lab.limit?.above !== undefined && { above: lab.limit.above }),
    ...(lab.limit?.below !== undefined && { below: lab.limit.below }),
    ...(lab.limit?.unit !== undefined && { unit: lab.limit.unit }),
    cite: [...(lab.limit?.cite ?? []), ...lab.points_to.flatMap((point) => point.cite)],
    types: lab.points_to.flatMap((point) => point.types),
  };
}

/** Collection `clinical/types`: everything of the clinical types but their treatment. */
export function buildTypes(
  files: readonly ClinicalTypeFile[],
  labs: LabsFile,
  lang: Lang,
): TypesContent {
  return {
    types: files.map((file) => typeIn(file, lang)),
    labs: labs.labs.map((lab) => labIn(lab, lang)),
  };
}
