import { collections } from 'virtual:content';
import type { Lang } from '#domain/lang.ts';

/**
 * Loads one compiled collection in one language.
 * The module is part of the offline core, so this works without a network once the app is stored.
 *
 * @param name as given by the area in src/build/content/areas/, e.g. `clinics` or `species/03`
 * @throws Error when the build knows no such collection (a programming error), or the chunk cannot be fetched
 */
export async function loadCollection<T>(lang: Lang, name: string): Promise<T> {
  const load = collections[lang][name];
  if (load === undefined) throw new Error(`unknown content collection ${name}`);
  return (await load()).default as T;
}
