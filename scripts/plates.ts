// Writes out/plates/index.html: every picture with its traits, for a mycologist to review. Opens from a file.
import { writeContactSheet } from '#build/pictures/contactSheet.ts';
import { renderMissing } from '#build/pictures/render.ts';

await renderMissing(process.cwd(), (done, total) => console.log(`${done}/${total}`));
const { pictures, path } = writeContactSheet(process.cwd());
console.log(`${pictures} pictures in ${path}`);
