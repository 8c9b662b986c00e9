import {
  rulesFile,
  scoresFile,
  symptomsFile,
  type RulesFile,
  type ScoresFile,
  type SymptomsFile,
} from '#content/schemas/clinical.ts';
import {
  calculatorFile,
  doseFile,
  type CalculatorFile,
  type DoseFile,
} from '#content/schemas/clinicalDoses.ts';
import {
  clinicalType,
  labsFile,
  type ClinicalTypeFile,
  type LabsFile,
} from '#content/schemas/clinicalTypes.ts';
import {
  channelFile,
  practiceFile,
  type ChannelFile,
  type PracticeFile,
} from '#content/schemas/clinicalChannel.ts';
import { casesFile } from '#content/schemas/clinicalCases.ts';
import type { Source } from '#content/schemas/source.ts';
import type { Lang } from '#domain/lang.ts';
import type { Collection, ContentArea, ContentStore } from '../area.ts';
import { clinicalProblems } from '../clinical/check.ts';
import { dropHidden } from '../clinical/gate.ts';
import { localise } from '../clinical/localise.ts';
import { buildDoses } from '../clinical/doses.ts';
import { buildScores } from '../clinical/scores.ts';
import { buildSources } from '../clinical/sources.ts';
import { buildConversions, buildTriage } from '../clinical/triage.ts';
import { buildTypes } from '../clinical/types.ts';
import { recordsOf } from '../store.ts';

const symptomsOf = (store: ContentStore) => store.get<SymptomsFile>('clinical/symptoms.yaml');
const rulesOf = (store: ContentStore) => store.get<RulesFile>('clinical/rules.yaml');
const typesOf = (store: ContentStore) =>
  recordsOf<ClinicalTypeFile>(store, 'clinical/syndromes/*.yaml');
const labsOf = (store: ContentStore) => store.get<LabsFile>('clinical/labs.yaml');
const dosesOf = (store: ContentStore) => recordsOf<DoseFile>(store, 'clinical/doses/*.yaml');
const calculatorOf = (store: ContentStore) => store.get<CalculatorFile>('clinical/calculator.yaml');
const sourcesOf = (store: ContentStore) =>
  recordsOf<{ sources: Source[] }>(store, 'sources/*.yaml').flatMap((file) => file.sources);

const FACTS: readonly Collection[] = [
  {
    name: 'clinical/triage',
    build: (store, lang) => buildTriage(symptomsOf(store), rulesOf(store), lang),
  },
  { name: 'clinical/conversions', build: (store) => buildConversions(symptomsOf(store)) },
  {
    name: 'clinical/types',
    build: (store, lang) => buildTypes(typesOf(store), labsOf(store), lang),
  },
  {
    name: 'clinical/doses',
    build: (store, lang) => buildDoses(dosesOf(store), typesOf(store), calculatorOf(store), lang),
  },
  {
    name: 'clinical/channel',
    build: (store, lang) =>
      localise(dropHidden(store.get<ChannelFile>('clinical/channel.yaml')), lang),
  },
  {
    name: 'clinical/practice',
    build: (store, lang) => localise(store.get<PracticeFile>('clinical/practice.yaml'), lang),
  },
  {
    name: 'clinical/scores',
    build: (store, lang) => buildScores(store.get<ScoresFile>('clinical/scores.yaml'), lang),
  },
];

const compiledFacts = (store: ContentStore, lang: Lang) =>
  FACTS.map((collection) => collection.build(store, lang));

/** Clinical knowledge: triage, types of poisoning, treatment, referral, practice. Unsigned records stay out. */
export const area: ContentArea = {
  id: 'clinical',
  files: [
    { glob: 'clinical/symptoms.yaml', schema: symptomsFile },
    { glob: 'clinical/rules.yaml', schema: rulesFile },
    { glob: 'clinical/scores.yaml', schema: scoresFile },
    { glob: 'clinical/syndromes/*.yaml', schema: clinicalType, idIsFileName: true },
    { glob: 'clinical/labs.yaml', schema: labsFile },
    { glob: 'clinical/doses/*.yaml', schema: doseFile, idIsFileName: true },
    { glob: 'clinical/calculator.yaml', schema: calculatorFile },
    { glob: 'clinical/channel.yaml', schema: channelFile },
    { glob: 'clinical/practice.yaml', schema: practiceFile },
    { glob: 'clinical/cases.yaml', schema: casesFile },
  ],
  check: clinicalProblems,
  collections: [
    ...FACTS,
    {
      name: 'clinical/sources',
      build: (store, lang) => buildSources(sourcesOf(store), compiledFacts(store, lang)),
    },
  ],
};
