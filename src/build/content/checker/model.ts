import { join } from 'node:path';
import { buildModel, type Model } from '#domain/checker/model.ts';
import { loadAreas } from '../areas.ts';
import { problemLine, readContent } from '../compile.ts';
import { checkerDataOf } from './compile.ts';

/**
 * The checker as the phone has it, made from content/.
 *
 * @throws Error with one line per fault when the content is not sound
 */
export async function modelFromContent(
  root = join(import.meta.dirname, '../../../../content'),
): Promise<Model> {
  const areas = await loadAreas();
  const { store, problems } = readContent(root, areas);
  const own = problems.filter(({ file }) => file.startsWith('mushrooms/'));
  if (own.length > 0) throw new Error(own.map(problemLine).join('\n'));
  return buildModel(checkerDataOf(store));
}
