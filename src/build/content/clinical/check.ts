import type { RulesFile, SymptomsFile } from '#content/schemas/clinical.ts';
import type { ChannelFile } from '#content/schemas/clinicalChannel.ts';
import type { DoseFile } from '#content/schemas/clinicalDoses.ts';
import type { ClinicalTypeFile, LabsFile } from '#content/schemas/clinicalTypes.ts';
import { isHidden, type Marks } from '#domain/care/gate.ts';
import type { ContentProblem, ContentStore } from '../area.ts';
import { unknownId } from '../checks/ids.ts';
import { shown } from '../validate.ts';
import { recordsOf } from '../store.ts';

const SYMPTOMS = 'clinical/symptoms.yaml';
const RULES = 'clinical/rules.yaml';
const LABS = 'clinical/labs.yaml';
const CHANNEL = 'clinical/channel.yaml';

function* uncited(
  file: string,
  path: string,
  records: readonly (Marks & { readonly cite: readonly string[] })[],
): Generator<ContentProblem> {
  for (const [at, record] of records.entries()) {
    if (record.cite.length > 0 || isHidden(record)) continue;
    yield {
      file,
      path: `${path}[${at}]`,
      found: 'a record that would be shown without a source',
      expected: 'at least one id under cite, or unsourced: true',
      mend: 'name the source, or mark the record unsourced so that it stays hidden',
    };
  }
}

function* typeProblems(
  type: ClinicalTypeFile,
  symptoms: ReadonlySet<string>,
  types: ReadonlySet<string>,
  doses: ReadonlySet<string>,
): Generator<ContentProblem> {
  const file = `clinical/syndromes/${type.id}.yaml`;
  const { early, late, false_recovery = [] } = type.symptoms;
  for (const id of [...early, ...false_recovery, ...late]) {
    if (!symptoms.has(id)) yield unknownId(file, 'symptoms', id, 'a symptom in symptoms.yaml');
  }
  for (const id of type.treatment.flatMap((step) => step.doses ?? [])) {
    if (!doses.has(id)) yield unknownId(file, 'treatment', id, 'a dose card in doses/');
  }
  for (const id of [...(type.parent ? [type.parent] : []), ...type.tell_apart.map((t) => t.from)]) {
    if (!types.has(id)) yield unknownId(file, 'parent or tell_apart', id, 'a type in syndromes/');
  }
  yield* uncited(file, 'treatment', type.treatment);
  yield* uncited(file, 'labs', type.labs);
  yield* uncited(file, 'red_flags', type.red_flags);
  yield* uncited(file, 'taxa', type.taxa);
}

function* doseProblems(dose: DoseFile): Generator<ContentProblem> {
  const file = `clinical/doses/${dose.id}.yaml`;
  yield* uncited(file, 'regimens', dose.regimens);
  for (const regimen of dose.regimens) {
    if (isHidden(dose) || isHidden(regimen)) continue;
    if (regimen.steps.length === 0 || regimen.interval === undefined) {
      yield {
        file,
        path: `regimens ${regimen.id}`,
        found: 'a shown regimen without amounts or interval',
        expected: 'steps and interval, so that the calculator and the reader have the same',
        mend: 'fill them in, or mark the regimen do_not_ship',
      };
    }
    for (const step of regimen.steps) {
      if (step.high === undefined || step.high > step.low) continue;
      yield {
        file,
        path: `regimens ${regimen.id}`,
        found: shown(step),
        expected: 'high above low',
        mend: 'correct the range',
      };
    }
  }
}

/** Cross-references of the clinical files. */
export function* clinicalProblems(store: ContentStore): Generator<ContentProblem> {
  const symptoms = store.get<SymptomsFile>(SYMPTOMS);
  const ids = new Set(symptoms.symptoms.map((symptom) => symptom.id));
  const types = recordsOf<ClinicalTypeFile>(store, 'clinical/syndromes/*.yaml');
  const typeIds = new Set(types.map((type) => type.id));
  const doses = recordsOf<DoseFile>(store, 'clinical/doses/*.yaml');
  const doseIds = new Set(doses.map((dose) => dose.id));
  const rules = store.get<RulesFile>(RULES);
  if (!ids.has(rules.false_recovery_symptom)) {
    yield unknownId(RULES, 'false_recovery_symptom', rules.false_recovery_symptom, 'a symptom');
  }
  for (const [name, table] of Object.entries(symptoms.aliases)) {
    for (const id of Object.values(table).flat()) {
      if (!ids.has(id)) yield unknownId(SYMPTOMS, `aliases.${name}`, id, 'a symptom');
    }
  }
  for (const lab of store.get<LabsFile>(LABS).labs) {
    for (const id of lab.points_to.flatMap((point) => point.types)) {
      if (!typeIds.has(id)) yield unknownId(LABS, lab.id, id, 'a type in syndromes/');
    }
  }
  for (const marker of store.get<ChannelFile>(CHANNEL).markers) {
    for (const id of marker.types ?? []) {
      if (!typeIds.has(id)) yield unknownId(CHANNEL, 'markers', id, 'a type in syndromes/');
    }
  }
  for (const type of types) yield* typeProblems(type, ids, typeIds, doseIds);
  for (const dose of doses) yield* doseProblems(dose);
}
