// Checks every file of content/ and every text of the interface. One line per fault; exit code 1 if there is any.
// usage: npm run content:check [-- FOLDER]
import { join } from 'node:path';
import { loadAreas } from '../src/build/content/areas.ts';
import { collectionMeanings, localeMeanings } from '../src/build/content/banned/problems.ts';
import { buildCollections, problemLine, readContent } from '../src/build/content/compile.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '..', 'content');
const { files, store, sound, ...found } = readContent(root, await loadAreas());
const problems = [
  ...found.problems,
  ...found.unclaimed,
  ...(found.problems.length === 0 ? collectionMeanings(buildCollections(sound, store)) : []),
  ...localeMeanings(root),
];
for (const problem of problems) console.error(problemLine(problem));
console.log(
  problems.length === 0
    ? `Content is sound: ${files.length} files.`
    : `${problems.length} fault(s) in ${files.length} files. Nothing is published until they are mended.`,
);
process.exit(problems.length === 0 ? 0 : 1);
