import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentArea } from './area.ts';

const FOLDER = join(import.meta.dirname, 'areas');

/** All areas of src/build/content/areas/, found by their place. */
export async function loadAreas(): Promise<ContentArea[]> {
  const names = readdirSync(FOLDER).filter((name) => /^[a-z-]+\.ts$/.test(name));
  const modules = await Promise.all(
    names.map(
      (name) =>
        import(/* @vite-ignore */ pathToFileURL(join(FOLDER, name)).href) as Promise<{
          area?: ContentArea;
        }>,
    ),
  );
  return modules.map(({ area }, index) => {
    if (area === undefined)
      throw new Error(`src/build/content/areas/${names[index]} exports no \`area\``);
    return area;
  });
}
