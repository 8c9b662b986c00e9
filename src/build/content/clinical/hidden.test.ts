import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DoseContent, Score } from '#content/clinicalCare.ts';
import { LANGS } from '#domain/lang.ts';
import { factFiles } from '../files.ts';
import { strings } from '../checks/walk.ts';
import { dropHidden, hiddenTexts } from './gate.ts';
import { compileClinical } from './read.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** The real clinical content with one file changed, compiled. */
function compiledWith(path: string, change: (text: string) => string) {
  const root = mkdtempSync(join(tmpdir(), 'junan-clinical-'));
  copies.push(root);
  for (const folder of ['clinical', 'sources']) {
    cpSync(join(CONTENT, folder), join(root, folder), { recursive: true });
  }
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(root, path), after);
  return compileClinical(root);
}

const SIGNATURE =
  'signature: {signed_by: A. Clinician, post: Head of toxicology, signed_on: 2026-05-04, document: Consensus 2019, page: "938"}';
/** Words of the symptom vocabulary are everybody's; a hidden red flag that is one of them gives nothing away. */
const vocabulary = readFileSync(join(CONTENT, 'clinical/symptoms.yaml'), 'utf8');
const hidden = factFiles(CONTENT)
  .filter((path) => path.startsWith('clinical/'))
  .flatMap((path) => hiddenTexts(parse(readFileSync(join(CONTENT, path), 'utf8'))))
  .filter((sentence) => !vocabulary.includes(sentence));

describe('what is marked lay_visible: false', () => {
  it.each(LANGS)(
    'stands in the dose collection alone, which no page loads unasked (%s)',
    (lang) => {
      const compiled = compileClinical(CONTENT).get(lang)!;
      const doses = compiled.get('clinical/doses') as DoseContent;
      const forWorkers = [
        ...doses.cards.flatMap((card) => card.regimens.map((regimen) => regimen.line)),
        ...doses.treatment.flatMap(({ steps }) => steps.map((step) => step.text)),
      ].filter((line) => line.length > 12);
      expect(forWorkers.length).toBeGreaterThan(60);
      for (const [name, collection] of compiled) {
        if (name === 'clinical/doses') continue;
        const texts = [...strings(collection)].map(({ text }) => text);
        const leaked = forWorkers.filter((line) => texts.some((text) => text.includes(line)));
        expect(leaked, name).toEqual([]);
      }
    },
  );
});

describe('what is marked do_not_ship, unverified or unsourced', () => {
  it('exists, so that the tests below can fail', () => {
    expect(hidden.length).toBeGreaterThan(40);
    expect(hidden.join(' ')).toContain('灵芝水煎，每天三次');
    expect(hidden.join(' ')).toContain('20-30 mg/kg per day');
  });

  it.each(LANGS)('occurs with no sentence in any compiled collection (%s)', (lang) => {
    const compiled = compileClinical(CONTENT).get(lang)!;
    for (const [name, collection] of compiled) {
      const texts = [...strings(collection)].map(({ text }) => text);
      for (const sentence of hidden) {
        expect(
          texts.filter((text) => text.includes(sentence)),
          `${name}: ${sentence}`,
        ).toEqual([]);
      }
    }
  });

  it('leaves no mark and no empty slot in what is compiled', () => {
    for (const lang of LANGS) {
      for (const [name, collection] of compileClinical(CONTENT).get(lang)!) {
        expect(JSON.stringify(collection), name).not.toMatch(/do_not_ship|"unsourced":|signed_by/);
      }
    }
  });

  it('may stand only in a list', () => {
    expect(() => dropHidden({ dose: { do_not_ship: true } })).toThrow(/must stand in a list/);
    expect(dropHidden({ doses: [{ do_not_ship: true }, { id: 1 }] })).toEqual({
      doses: [{ id: 1 }],
    });
  });

  it('is released by a complete signature, and shows who signed', () => {
    const compiled = compiledWith(
      'clinical/doses/rifampicin.yaml',
      (text) => `${text}${SIGNATURE}\n`,
    );
    const { cards } = compiled.get('en')!.get('clinical/doses') as DoseContent;
    const card = cards.find((each) => each.id === 'rifampicin');
    expect(card?.sign).toMatchObject({ signed: true, by: 'A. Clinician', page: '938' });
  });

  it('is not released by half a signature', () => {
    const half = SIGNATURE.replace('page: "938"', 'page: null');
    const compiled = compiledWith('clinical/doses/rifampicin.yaml', (text) => `${text}${half}\n`);
    const { cards } = compiled.get('en')!.get('clinical/doses') as DoseContent;
    expect(cards.map((card) => card.id)).not.toContain('rifampicin');
  });
});

describe('HOPE6 and TALK', () => {
  const EMPTY =
    'signature: {signed_by: null, post: null, signed_on: null, document: null, page: null}';
  const scoresOf = (compiled: ReturnType<typeof compileClinical>) =>
    compiled.get('en')!.get('clinical/scores') as readonly Score[];
  const filled = (text: string) =>
    text
      .replace(/weight: null/g, 'weight: 1')
      .replace(/cut_off: null/g, 'cut_off: 3')
      .replace(/action: \{zh: null, en: null\}/g, 'action: {zh: 测试动作, en: Test action}')
      .replace(/status: unverified/g, 'status: verified')
      .split(EMPTY)
      .join(SIGNATURE);

  it('stay hidden as they are', () => {
    expect(scoresOf(compileClinical(CONTENT))).toEqual([]);
  });

  it('stay hidden while only signed, or only filled', () => {
    const signedOnly = compiledWith('clinical/scores.yaml', (text) =>
      text.split(EMPTY).join(SIGNATURE),
    );
    const filledOnly = compiledWith('clinical/scores.yaml', (text) =>
      filled(text).split(SIGNATURE).join(EMPTY),
    );
    expect(scoresOf(signedOnly)).toEqual([]);
    expect(scoresOf(filledOnly)).toEqual([]);
  });

  it('stay hidden while one weight is missing', () => {
    const compiled = compiledWith('clinical/scores.yaml', (text) =>
      filled(text).replace('weight: 1', 'weight: null'),
    );
    expect(scoresOf(compiled).map((score) => score.id)).toEqual(['talk']);
  });

  it('appear when the region has filled and signed them', () => {
    const [hope6] = scoresOf(compiledWith('clinical/scores.yaml', filled));
    expect(hope6).toMatchObject({ id: 'hope6', cutOff: 3, sign: { signed: true } });
  });
});
