// Prepares a blind test: plates without names, ten candidate names each, and a key. `-- --seed N --count N`
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureCatalogue } from '#build/pictures/catalogue.ts';
import { readPictureInput } from '#build/pictures/input.ts';
import { rasterise } from '#build/pictures/encoder.ts';
import { writeWhole } from '#build/pictures/store.ts';
import { Random } from '#illustration/core/random.ts';

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

const root = process.cwd();
const seed = option('seed', 1);
const random = new Random(`blind/${seed}`);
const { species } = readPictureInput(join(root, 'content'));
const catalogue = pictureCatalogue(root);
const folder = join(root, 'out', 'blind', String(seed));
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, order: random.unit() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
const key: Record<string, string> = {};
const questions: string[] = [];
const chosen = shuffled(species).slice(0, option('count', species.length));
for (const [i, one] of chosen.entries()) {
  const number = String(i + 1).padStart(3, '0');
  const alike = species.filter(({ id }) => one.lookalikes.some((other) => other.id === id));
  const others = shuffled(species.filter((other) => other.id !== one.id && !alike.includes(other)));
  const candidates = shuffled([one, ...[...shuffled(alike).slice(0, 5), ...others].slice(0, 9)]);
  const listed = catalogue.find('plate', one.id);
  const record = catalogue.record(listed);
  const webp = catalogue.store.hasRasters('plate', one.id, record.rasterKey)
    ? catalogue.store.rasters('plate', one.id, record.rasterKey).webp
    : (await rasterise('plate', catalogue.drawn(listed).svg)).webp;
  writeWhole(join(folder, `${number}.png`), await sharp(webp).png().toBuffer());
  key[number] = one.id;
  const lines = candidates.map(
    (c) => `- ${c.id}: ${c.names.scientific}; ${c.recognition.en.slice(0, 3).join('; ')}`,
  );
  questions.push(`## ${number}.png\n${lines.join('\n')}`);
}
writeWhole(
  join(folder, 'questions.md'),
  `# Which of the ten is it?\n\n${questions.join('\n\n')}\n`,
);
writeWhole(join(folder, 'key.json'), `${JSON.stringify(key, null, 2)}\n`);
console.log(`${chosen.length} plates in ${folder}`);
