import type { ContentProblem } from '../area.ts';
import type { ContentFile } from '../files.ts';
import { placeIn, shown } from '../validate.ts';
import { walk } from './walk.ts';

const UNIT_KEY = /_(mm|cm|m|km|mg|g|kg|ml|h|hours|minutes|seconds|s|pct|percent)$/;
/** A record that is named by its Latin name or its official code needs no English name. */
const NAMED_OTHERWISE = ['la', 'sci', 'latin', 'code'];
/** Notes to editors; nothing below them reaches a reader or a rule. */
const NOTES_TO_EDITORS = new Set(['meta', 'metadata', 'formulas']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `{en: yes, no change: }`: an unquoted comma or colon cuts a text and leaves a key without a value. */
function* cutTexts(file: ContentFile): Generator<ContentProblem> {
  for (const { keys, value } of walk(file.value)) {
    const key = keys[keys.length - 1];
    if (value !== null || typeof key !== 'string' || !/[\s\u3400-\u9fff]/.test(key)) continue;
    yield {
      file: file.path,
      path: placeIn(file, keys),
      found: `a key ${shown(key)} without a value: a text cut at its comma or colon`,
      expected: 'one text',
      mend: 'put the whole text in quotes',
    };
  }
}

/** A text in one language only, or two lists of different length. */
function* missingLanguage(file: ContentFile): Generator<ContentProblem> {
  for (const { keys, value } of walk(file.value)) {
    if (!isRecord(value) || NAMED_OTHERWISE.some((key) => key in value)) continue;
    const { zh, en } = value;
    if (zh !== undefined && zh !== null && (en === undefined || en === null)) {
      yield {
        file: file.path,
        path: placeIn(file, keys),
        found: `Chinese only: ${shown(zh)}`,
        expected: 'the same text in English under `en`',
        mend: 'add the translation',
      };
    }
    if (Array.isArray(zh) && Array.isArray(en) && zh.length !== en.length) {
      yield {
        file: file.path,
        path: placeIn(file, keys),
        found: `${zh.length} texts in Chinese, ${en.length} in English`,
        expected: 'the same texts in both languages',
        mend: 'add the missing ones; put a text that contains a comma in quotes',
      };
    }
  }
}

/** A key that names a unit holds a number: `latency_h: 2-3 days` cannot be compared with anything. */
function* unitsInWords(file: ContentFile): Generator<ContentProblem> {
  for (const { keys, value } of walk(file.value)) {
    const key = keys[keys.length - 1];
    if (typeof key !== 'string' || typeof value !== 'string' || !UNIT_KEY.test(key)) continue;
    if (keys.some((part) => NOTES_TO_EDITORS.has(String(part)))) continue;
    yield {
      file: file.path,
      path: placeIn(file, keys),
      found: shown(value),
      expected: `a number in the unit of the key (${key})`,
      mend: 'write only the number, converted to that unit; words belong in a note',
    };
  }
}

/** Faults of form that a schema does not see. */
export function* textProblems(files: readonly ContentFile[]): Generator<ContentProblem> {
  for (const file of files) {
    yield* cutTexts(file);
    yield* missingLanguage(file);
    yield* unitsInWords(file);
  }
}
