import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '#domain/lang.ts';
import { loadAreas } from '../areas.ts';
import { strings } from '../checks/walk.ts';
import { buildCollections, readContent } from '../compile.ts';
import { ALLOWED } from './allowed.ts';
import { bannedMeanings, bannedWords } from './gate.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');

describe('a text that says or hints that something may be eaten is caught', () => {
  it.each([
    '可食用',
    '这种菌可以吃',
    '能吃',
    '煮熟就能吃',
    '可 食 用',
    '可·食·用',
    '可，食用',
    '可\u200b食用',
    '可以放心食用',
    '无毒',
    '没毒',
    '没有毒',
    '没有什么毒性',
    '不含毒素',
    '微毒',
    '这种菌没有危险',
    '无害',
    '安全',
    '绝对安全',
    '放心吃',
    '尽管吃',
    '好吃',
    '味道鲜美',
    '食用价值高',
    '食用菌',
    '适合食用',
    '推荐食用',
    '营养丰富',
    '不会中毒',
    '吃了也没事',
    '煮熟了就没问题',
    '毒不死人',
    '不一定有毒',
    '未必有毒',
    '并不毒',
    '可食用（全角：ＯＫ）',
    '無毒',
    '這種菌可以吃',
    '美味牛肝菌',
    '安全無毒',
    '不是不能吃',
    '并不是不能吃',
    '没人说不能吃',
    '难道不能吃',
    '不见得不能吃',
    '不，可以吃',
    '谁说不能食用',
    '不会没有毒？错了，能吃',
    '别的菌能吃',
    '没认出来，可以吃',
    '没有一种菌不能吃',
    '没有什么菌不能吃',
    '特别安全',
    '不是不等于没毒',
  ])('%s', (text) => {
    expect(bannedWords(text)).not.toEqual([]);
  });

  it.each([
    'edible',
    'Edible when cooked',
    'safe to eat',
    'It is safe.',
    'perfectly harmless',
    'non-toxic',
    'non toxic',
    'nontoxic',
    'not poisonous',
    'it is not really toxic',
    'not inedible',
    'not unsafe',
    'never dangerous',
    'isn’t deadly',
    'good eating',
    'good to eat',
    'fine to eat',
    'delicious',
    'a tasty mushroom',
    'can be eaten',
    'may be eaten after boiling',
    'you can eat it',
    'no risk',
    'no danger',
    'poison-free',
    'will not hurt you',
    'e d i b l e',
    'ｅｄｉｂｌｅ',
    'edi\u00adble',
    'nobody says it is not edible',
    'It is not true that it is not safe',
    'No need to worry: it is edible',
    'No. It is safe.',
  ])('%s', (text) => {
    expect(bannedWords(text)).not.toEqual([]);
  });
});

describe('a warning is not mistaken for a claim', () => {
  it.each([
    '不可食用',
    '不能吃',
    '都不能吃',
    '绝不能吃',
    '不可以吃',
    '千万别吃',
    '没认出来不等于没毒',
    '不等于没毒',
    '三样都没有，也不等于没毒',
    '图里没有，不等于没毒。',
    '名字没找到，不等于没毒。',
    '没对上，不能说明没毒。',
    '这些差别不能当作可以吃的依据',
    '不是无毒',
    '不安全',
    '没有一种煮法是安全的',
    '从不把任何野生菌标为可食',
    '看图不能决定吃不吃',
    '土办法试不出毒',
    '能不能吃，看图看不出来',
    '有没有毒，眼睛看不出',
    '有人说“煮熟就没毒”。错。',
    '“大蒜不变黑就能吃”是骗人的',
    '食品安全委员会',
    '谁也不能保证安全',
    '全部不能吃',
    '不认识就不吃',
    '無毒的說法是錯的',
    '不要以为晒干就没毒',
    '严禁采食',
    '不得供食用',
  ])('%s', (text) => {
    expect(bannedWords(text)).toEqual([]);
  });

  it.each([
    'not edible',
    'Do not eat it',
    'Not pictured does not mean harmless.',
    'No match proves nothing.',
    'no sign that it is edible',
    'these differences are no proof that something can be eaten',
    'never marks any wild mushroom as edible',
    'Nothing here says that a mushroom can be eaten',
    'Cooking does not make it safe',
    'It isn’t safe',
    'food safety office',
    'Some say "cooking makes it safe". Wrong.',
    'unsafe',
    'inedible',
    'None of the three signs does not mean harmless!',
    'A picture cannot decide whether to eat',
    'Is it edible?',
    'poisonous when undercooked',
  ])('%s', (text) => {
    expect(bannedWords(text)).toEqual([]);
  });
});

describe('the whole product', () => {
  let compiled: Record<string, unknown>;
  beforeAll(async () => {
    const { sound, store } = readContent(CONTENT, await loadAreas());
    const collections = buildCollections(sound, store);
    compiled = Object.fromEntries(
      LANGS.map((lang) => [lang, Object.fromEntries(collections.get(lang) ?? [])]),
    );
  });

  it('shows no banned meaning in any compiled content', () => {
    expect(bannedMeanings(compiled)).toEqual([]);
  });

  it('shows no banned meaning in any text of the interface', () => {
    const folder = join(CONTENT, 'locales');
    const files = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      : [];
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      const texts: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      expect(bannedMeanings(texts), file).toEqual([]);
    }
  });

  it('goes red when a banned phrase slips into any text of the compiled content', () => {
    const texts = [...strings(compiled)]
      .map(({ text }) => text)
      .filter((text) => !/^\S*$/.test(text) || /[\u3400-\u9fff]/.test(text));
    expect(texts.length).toBeGreaterThan(300);
    const phrases = [
      '。可食用。',
      '。無毒，放心吃。',
      '；能吃；',
      '. Edible. ',
      '. It is safe to eat. ',
      '. Not poisonous. ',
    ];
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.nat(),
        fc.constantFrom(...phrases),
        (pick, at, phrase) => {
          const text = texts[pick] ?? '';
          const cut = at % (text.length + 1);
          return bannedWords(`${text.slice(0, cut)}${phrase}${text.slice(cut)}`).length > 0;
        },
      ),
      { numRuns: 400 },
    );
  });

  it('allows a phrase only with a reason', () => {
    for (const { phrase, reason } of ALLOWED) {
      expect(reason.length, phrase).toBeGreaterThan(8);
    }
  });
});
