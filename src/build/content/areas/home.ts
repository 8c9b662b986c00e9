import type { ContentArea } from '../area.ts';
import { pictureOf } from '../pictures.ts';

/** Pictures of the four keys of the home page: kind and id, the first drawn ones are used. */
const KEY_PICTURES = {
  checker: [['option', 'volva-limbate']],
  guides: [['thumb', 'amanita-exitialis']],
  foods: [
    ['scene', 'diaojiangba-1'],
    ['plantthumb', 'aconitum-carmichaelii'],
  ],
  clinics: [['brand', 'clinics']],
} as const;

/** What the home page shows beside content of other areas. */
export const area: ContentArea = {
  id: 'home',
  files: [],
  collections: [
    {
      name: 'home',
      build: () =>
        Object.fromEntries(
          Object.entries(KEY_PICTURES).map(([key, pictures]) => [
            key,
            pictures.flatMap(([kind, id]) => pictureOf('ref', kind, id).ref ?? []),
          ]),
        ),
    },
  ],
};
