import type { LimitsRecord, RemindersRecord, SignsRecord } from '#content/schemas/emergency.ts';
import type { ContentProblem, ContentStore } from '../area.ts';
import type { SymptomsFile } from './pages.ts';

/** Cross-checks of the emergency content: signs exist, one reminder for each hour. Sources are checked for all content. */
export function* checkEmergency(store: ContentStore): Iterable<ContentProblem> {
  yield* checkSigns(store);
  yield* checkReminders(store);
}

function* checkSigns(store: ContentStore): Iterable<ContentProblem> {
  const { symptoms } = store.get<SymptomsFile>('clinical/symptoms.yaml');
  const known = new Set(symptoms.map((one) => one.id));
  for (const id of store.get<SignsRecord>('emergency/signs.yaml').offered) {
    if (known.has(id)) continue;
    yield {
      file: 'emergency/signs.yaml',
      path: 'offered',
      found: id,
      expected: 'an id of content/clinical/symptoms.yaml',
      mend: 'Use an id of that list.',
    };
  }
}

function* checkReminders(store: ContentStore): Iterable<ContentProblem> {
  const hours = store.get<LimitsRecord>('emergency/limits.yaml').reminder_hours.value;
  const told = store.get<RemindersRecord>('emergency/reminders.yaml').items.map((one) => one.hours);
  if (hours.join() === told.join()) return;
  yield {
    file: 'emergency/reminders.yaml',
    path: 'items',
    found: told.join(', '),
    expected: hours.join(', '),
    mend: 'Write one reminder for each hour of limits.yaml, in the same order.',
  };
}
