import type { DoseCard, DoseContent, SignState } from '#content/clinicalCare.ts';
import type { CalculatorFile, DoseFile } from '#content/schemas/clinicalDoses.ts';
import type { ClinicalTypeFile } from '#content/schemas/clinicalTypes.ts';
import { isHidden, isSigned, type Signature } from '#domain/care/gate.ts';
import type { Lang } from '#domain/lang.ts';
import { dropHidden } from './gate.ts';
import { localise } from './localise.ts';

/** The state of a signature as the card shows it. */
export function signState(signature: Signature | undefined): SignState {
  if (signature === undefined || !isSigned(signature)) return { signed: false };
  return {
    signed: true,
    by: signature.signed_by ?? '',
    post: signature.post ?? '',
    on: signature.signed_on ?? '',
    document: signature.document ?? '',
    page: signature.page ?? '',
  };
}

/** Dose ids that a treatment names but that are not shown must not be linked to. */
function openDoses(step: ClinicalTypeFile['treatment'][number], open: ReadonlySet<string>) {
  const doses = (step.doses ?? []).filter((id) => open.has(id));
  const { doses: _all, ...rest } = step;
  return doses.length > 0 ? { ...rest, doses } : rest;
}

/** Collection `clinical/doses`: dose cards and treatment, without what is hidden. */
export function buildDoses(
  doses: readonly DoseFile[],
  types: readonly ClinicalTypeFile[],
  calculator: CalculatorFile,
  lang: Lang,
): DoseContent {
  const shown = doses.filter((dose) => !isHidden(dose));
  const open = new Set(shown.map((dose) => dose.id));
  return {
    cards: shown.map((dose): DoseCard => {
      const { signature: _slot, ...card } = localise(dropHidden(dose), lang);
      return { ...card, sign: signState(dose.signature) };
    }),
    treatment: types
      .filter((type) => type.group !== true)
      .map((type) => ({
        id: type.id,
        steps: localise(
          dropHidden(type.treatment).map((step) => openDoses(step, open)),
          lang,
        ),
      })),
    calculator: localise(calculator, lang),
  };
}
