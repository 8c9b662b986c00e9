import type { EmergencyContent, Section, Statement, VomitingRule } from '#content/emergency.ts';
import type {
  LateRecord,
  LimitsRecord,
  PoisonRecord,
  RemindersRecord,
  SectionRecord,
  SignsRecord,
  StatementRecord,
  VomitingRecord,
} from '#content/schemas/emergency.ts';
import type { EatenKind } from '#domain/emergency/eaten.ts';
import type { EmergencyLimits } from '#domain/emergency/limits.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';

/** Path of the region's rule on inducing vomiting. */
export const VOMITING_FILE = 'region/wenshan/vomiting.yaml';

/** The part of content/clinical/symptoms.yaml that is read here. */
export interface SymptomsFile {
  readonly symptoms: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
}

function statementIn(lang: Lang, record: StatementRecord): Statement {
  return {
    id: record.id,
    sign: record.sign ?? null,
    say: inLang(record.say, lang),
    more: record.more === undefined ? null : inLang(record.more, lang),
    isUnsigned: record.basis === 'unsourced' || record.basis === 'proposal',
  };
}

function sectionIn(lang: Lang, record: Pick<SectionRecord, 'title' | 'items'>): Section {
  return {
    title: inLang(record.title, lang),
    items: record.items.map((item) => statementIn(lang, item)),
  };
}

/** The domain's limits from the content file. */
export function limitsOf(record: LimitsRecord): EmergencyLimits {
  const watchOf = (kind: EatenKind) => record.watch_hours[kind].value;
  return {
    lateOnsetHours: record.late_onset_hours.value,
    lateOnsetAppliesFromHours: record.late_onset_applies_from_hours.value,
    falseRecoveryHours: {
      min: record.false_recovery_hours.min,
      max: record.false_recovery_hours.max,
    },
    watchHours: {
      mushroom: watchOf('mushroom'),
      fermented_flour: watchOf('fermented_flour'),
      aconite: watchOf('aconite'),
      unknown: watchOf('unknown'),
    },
    reminderHours: record.reminder_hours.value,
    oldestMealHours: record.oldest_meal_hours.value,
    clockFloorMs: Date.parse(record.clock_floor),
  };
}

/** The signed rule of the region, or the safer default with its reason. */
export function vomitingIn(lang: Lang, record: VomitingRecord): VomitingRule {
  const neverWhen = record.never_when.map((item) => inLang(item.say, lang));
  if (record.signed === null) {
    const { say, why } = record.until_signed;
    return {
      say: inLang(say, lang),
      why: inLang(why, lang),
      signedBy: null,
      signedOn: null,
      neverWhen,
    };
  }
  const { say, authority, by, on } = record.signed;
  const signedBy = `${inLang(authority, lang)} ${by}`;
  return { say: inLang(say, lang), why: null, signedBy, signedOn: on, neverWhen };
}

function poisonIn(lang: Lang, record: PoisonRecord) {
  return {
    name: inLang(record.name, lang),
    sign: record.sign,
    tell: inLang(record.tell, lang),
    urgent: record.urgent.map((item) => statementIn(lang, item)),
    watch: statementIn(lang, record.watch),
  };
}

/** Everything the emergency pages say, in one language. */
export function emergencyContentIn(store: ContentStore, lang: Lang): EmergencyContent {
  const section = (id: string) => store.get<SectionRecord>(`emergency/${id}.yaml`);
  const late = store.get<LateRecord>('emergency/late.yaml');
  const poison = (kind: EatenKind) =>
    poisonIn(lang, store.get<PoisonRecord>(`emergency/poisons/${kind}.yaml`));
  const words = new Map(
    store
      .get<SymptomsFile>('clinical/symptoms.yaml')
      .symptoms.map((symptom) => [symptom.id, inLang(symptom, lang)]),
  );
  const leftovers = section('leftovers');
  return {
    limits: limitsOf(store.get<LimitsRecord>('emergency/limits.yaml')),
    now: sectionIn(lang, section('now')),
    never: sectionIn(lang, section('never')),
    late: {
      title: inLang(late.title, lang),
      lead: late.lead.map((item) => statementIn(lang, item)),
      falseRecovery: late.false_recovery.map((item) => statementIn(lang, item)),
      now: late.now.map((item) => statementIn(lang, item)),
    },
    leftovers: sectionIn(lang, leftovers),
    photos: sectionIn(lang, leftovers.photos ?? { title: leftovers.title, items: [] }),
    waiting: sectionIn(lang, section('waiting')),
    tell: sectionIn(lang, section('tell')),
    poisons: {
      mushroom: poison('mushroom'),
      fermented_flour: poison('fermented_flour'),
      aconite: poison('aconite'),
      unknown: poison('unknown'),
    },
    reminders: store
      .get<RemindersRecord>('emergency/reminders.yaml')
      .items.map(({ hours, say, more }) => ({
        hours,
        say: inLang(say, lang),
        more: inLang(more, lang),
      })),
    signs: store
      .get<SignsRecord>('emergency/signs.yaml')
      .offered.map((id) => ({ id, say: words.get(id) ?? id })),
    vomiting: vomitingIn(lang, store.get<VomitingRecord>(VOMITING_FILE)),
  };
}
