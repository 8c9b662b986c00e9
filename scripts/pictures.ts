// Draws every picture that is missing. With --store also writes them, with a manifest, into pictures/.
import { renderMissing } from '#build/pictures/render.ts';
import { storePictures } from '#build/pictures/keep.ts';

const made = await renderMissing(process.cwd(), (done, total, name) =>
  console.log(`${done}/${total} ${name}`),
);
console.log(made === 0 ? 'All pictures are there.' : `${made} pictures drawn.`);
if (process.argv.includes('--store')) {
  const { files, removed } = storePictures(process.cwd());
  console.log(`pictures/: ${files} files kept, ${removed} old ones removed.`);
}
