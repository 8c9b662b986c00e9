import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { filesBelow } from './files.ts';

const brotli = promisify(brotliCompress);
const TEXT = /\.(html|js|css|svg|json|webmanifest|xml|txt|geojson)$/;
/** HTML is many and small: the best level costs minutes and saves about 3 %. */
const QUALITY = { html: 9, other: 11 };

/** Writes a brotli copy beside every text file, so that any web server can send it as it is. */
export async function compressTexts(
  outDir: string,
  isWanted: (file: string) => boolean,
): Promise<void> {
  const files = filesBelow(outDir).filter(
    (file) => TEXT.test(file) && !file.startsWith('.vite/') && isWanted(file),
  );
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      const path = join(outDir, file);
      const text = readFileSync(path);
      const quality = file.endsWith('.html') ? QUALITY.html : QUALITY.other;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      };
      writeFileSync(`${path}.br`, await brotli(text, { params }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}
