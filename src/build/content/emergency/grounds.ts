import type { EmergencyGrounds, Grounds } from '#content/emergency.ts';
import type {
  LateRecord,
  LimitsRecord,
  PoisonRecord,
  RemindersRecord,
  SectionRecord,
  StatementRecord,
  VomitingRecord,
} from '#content/schemas/emergency.ts';
import { EATEN_KINDS } from '#domain/emergency/eaten.ts';
import { inLang, type Bilingual, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';
import { VOMITING_FILE } from './pages.ts';

interface SourcesFile {
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly year?: number | null;
  }[];
}

type Source = Grounds['sources'][number];
type FindSources = (ids: readonly string[]) => readonly Source[];
type Founded = Pick<StatementRecord, 'basis' | 'cite' | 'why'>;

function knownSources(store: ContentStore): ReadonlyMap<string, Source> {
  const all = new Map<string, Source>();
  for (const path of store.list('sources/*.yaml')) {
    for (const { id, title, year } of store.get<SourcesFile>(path).sources) {
      all.set(id, { id, title, year: typeof year === 'number' ? year : null });
    }
  }
  return all;
}

function groundsOf(say: string, founded: Founded, lang: Lang, find: FindSources): Grounds {
  return {
    say,
    basis: founded.basis,
    why: founded.why === undefined ? null : inLang(founded.why, lang),
    sources: find(founded.cite),
  };
}

interface TitledStatements {
  readonly title: Bilingual;
  readonly items: readonly StatementRecord[];
}

function emergencyStatements(store: ContentStore): readonly TitledStatements[] {
  const section = (id: string) => store.get<SectionRecord>(`emergency/${id}.yaml`);
  const late = store.get<LateRecord>('emergency/late.yaml');
  const leftovers = section('leftovers');
  const poisons = EATEN_KINDS.map((kind) => {
    const poison = store.get<PoisonRecord>(`emergency/poisons/${kind}.yaml`);
    return { title: poison.name, items: [...poison.urgent, poison.watch] };
  });
  return [
    section('now'),
    section('never'),
    { title: late.title, items: [...late.lead, ...late.false_recovery, ...late.now] },
    ...poisons,
    leftovers,
    ...(leftovers.photos === undefined ? [] : [leftovers.photos]),
    section('waiting'),
    section('tell'),
  ];
}

function figuresIn(record: LimitsRecord, lang: Lang, find: FindSources) {
  const figure = (id: string, hours: string, founded: Founded) => {
    const { basis, why, sources } = groundsOf('', founded, lang, find);
    return { id, hours, basis, why, sources };
  };
  const { false_recovery_hours: calm, watch_hours: watch } = record;
  return [
    figure('late_onset', String(record.late_onset_hours.value), record.late_onset_hours),
    figure(
      'late_onset_applies',
      String(record.late_onset_applies_from_hours.value),
      record.late_onset_applies_from_hours,
    ),
    figure('false_recovery', `${calm.min}–${calm.max}`, calm),
    ...EATEN_KINDS.map((kind) => figure(`watch_${kind}`, String(watch[kind].value), watch[kind])),
    figure('reminders', record.reminder_hours.value.join(', '), record.reminder_hours),
    figure('oldest_meal', String(record.oldest_meal_hours.value), record.oldest_meal_hours),
  ];
}

/** What each sentence and figure of the emergency pages rests on. */
export function emergencyGroundsIn(store: ContentStore, lang: Lang): EmergencyGrounds {
  const known = knownSources(store);
  const find: FindSources = (ids) =>
    ids.flatMap((id) => {
      const source = known.get(id);
      return source === undefined ? [] : [source];
    });
  const vomiting = store.get<VomitingRecord>(VOMITING_FILE);
  const reminders = store.get<RemindersRecord>('emergency/reminders.yaml').items;
  const sections = emergencyStatements(store).map((section) => ({
    title: inLang(section.title, lang),
    items: section.items.map((item) => groundsOf(inLang(item.say, lang), item, lang, find)),
  }));
  return {
    sections,
    reminders: reminders.map((one) => groundsOf(inLang(one.say, lang), one, lang, find)),
    vomiting: [
      groundsOf(inLang(vomiting.until_signed.say, lang), vomiting.until_signed, lang, find),
      ...vomiting.never_when.map((item) => groundsOf(inLang(item.say, lang), item, lang, find)),
    ],
    figures: figuresIn(store.get<LimitsRecord>('emergency/limits.yaml'), lang, find),
    differs: vomiting.differs.map((one) => ({
      who: inLang(one.who, lang),
      says: inLang(one.says, lang),
      sources: find(one.cite),
    })),
  };
}
