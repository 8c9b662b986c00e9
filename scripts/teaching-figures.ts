// Figures of the teaching room: lessons, items, posters, sources, right answers, size of the pack; with --slides also the speed of
// the slides (offline, CPU 6 times slower) in a real Chromium. Sizes and speed need a built site.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAreas } from '#build/content/areas.ts';
import { readContent } from '#build/content/compile.ts';
import { buildPlans, buildQuiz, buildTexts } from '#build/content/teaching/collections.ts';
import { buildGames } from '#build/content/teaching/games.ts';
import { buildSheets } from '#build/content/teaching/sheets.ts';
import { buildTraining } from '#build/content/teaching/training.ts';
import { buildPairs, orderedSpecies } from '#build/content/mushrooms/species.ts';
import { slideChanges } from '#build/posters/slideSpeed.ts';
import { LANGS } from '#domain/lang.ts';
import { bytesOf, filesForFormat, type PackList } from '#domain/packs.ts';

/** A right answer that begins with one of these would tell somebody to take something in. */
const EATING = /^(吃|尝|喝|采|摘|eat|taste|drink|pick\b)/i;
const LEAVING = /^(Pick|Eat) (and eat )?(none|no)\b/i;

const root = join(import.meta.dirname, '..', 'content');
const { store } = readContent(root, await loadAreas());

function figuresIn(lang: (typeof LANGS)[number]) {
  const plans = buildPlans(store, lang);
  const { items } = buildQuiz(store, lang);
  const { sheets } = buildSheets(store, lang);
  const species = orderedSpecies(store).filter(({ kind }) => kind === 'toxic').length;
  const pairs = buildPairs(store).length;
  const answers = items.map(({ options, answer }) => options[answer] ?? '');
  const training = buildTraining(store, lang);
  const games = buildGames(store, lang);
  return {
    lessons: plans.filter(({ kind }) => kind === 'lesson').length,
    talks: plans.filter(({ kind }) => kind === 'talk').length,
    quizItems: items.length,
    quizItemsWithSource: items.filter(({ sources }) => sources.length > 0).length,
    quizItemsWithExplanation: items.filter(({ why }) => why !== '').length,
    rightAnswersThatEat: answers.filter((one) => EATING.test(one) && !LEAVING.test(one)).length,
    posters: sheets.length + species + pairs,
    postersOfTheRegion: sheets.length,
    postersOfOneSpecies: species,
    postersOfPairs: pairs,
    loudspeakerTexts: buildTexts(store, lang).length,
    trainingCards: training.reduce((sum, { cards }) => sum + cards.length, 0),
    gameThings: games.basket.length,
    gamePairs: games.pairs.length,
  };
}

function packFigures() {
  if (!existsSync('dist/packs.json')) return null;
  const { packs } = JSON.parse(readFileSync('dist/packs.json', 'utf8')) as PackList;
  return {
    bytes: bytesOf(filesForFormat(packs.teaching, 'avif')),
    limitBytes: 1.5 * 1024 * 1024,
    files: packs.teaching.length,
  };
}

const figures = {
  perLanguage: Object.fromEntries(LANGS.map((lang) => [lang, figuresIn(lang)])),
  teachingPack: packFigures(),
  ...(process.argv.includes('--slides') && { slideChangeMs: await slideChanges('dist') }),
};
if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2));
else {
  for (const [lang, all] of Object.entries(figures.perLanguage))
    for (const [name, value] of Object.entries(all)) console.log(`${lang}  ${name}  ${value}`);
  const pack = figures.teachingPack;
  console.log(
    pack === null
      ? 'teaching pack: no built site'
      : `teaching pack  ${(pack.bytes / 1024).toFixed(1)} KB over the wire (limit ${pack.limitBytes / 1024} KB), both languages, without plates`,
  );
  if ('slideChangeMs' in figures) console.log('slide change  ', figures.slideChangeMs);
}
