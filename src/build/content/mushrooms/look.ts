import type { LookPart, LookPoint } from '#content/species.ts';
import type { Species } from '#content/schemas/species.ts';
import type { Lang } from '#domain/lang.ts';
import type { PictureAnchor } from '#content/pictures.ts';

/** Words that tell which part a sentence of `recognition.zh` speaks about, in the order of asking. */
const PART_WORDS: readonly (readonly [Exclude<LookPart, 'whole'>, RegExp])[] = [
  ['base', /柄脚|菌托|托|根|挖|杯(?!伞)/],
  ['ring', /环|裙/],
  ['section', /切|肉|乳汁|汁/],
  ['under', /褶|孔|管|刺|下面|棱/],
  ['stem', /柄|杆/],
  ['cap', /盖|边|全身|头|表面|疣|鳞/],
];

/** Names that the drawings give to the places they can be pointed at. */
const ANCHORS_OF: Readonly<Record<LookPart, readonly string[]>> = {
  cap: ['cap', 'warts', 'margin', 'head', 'body'],
  under: ['gills', 'pores', 'under', 'hymenophore', 'folds', 'teeth'],
  ring: ['ring'],
  stem: ['stem'],
  base: ['volva', 'base', 'bulb', 'root'],
  section: ['flesh', 'section', 'cut', 'latex'],
  whole: ['egg', 'young'],
};

function partOf(sentence: string): LookPart {
  return PART_WORDS.find(([, words]) => words.test(sentence))?.[0] ?? 'whole';
}

/**
 * The recognition sentences with the part each speaks about and its place on the plate.
 * A place is used once; sentences about a part that the plate does not show stay in the list without a number.
 */
export function lookPoints(
  species: Species,
  lang: Lang,
  anchors: readonly PictureAnchor[],
): LookPoint[] {
  const free = [...anchors];
  const texts = lang === 'zh-CN' ? species.recognition.zh : species.recognition.en;
  const points = species.recognition.zh.map((sentence, index): LookPoint => {
    const part = partOf(sentence);
    const wanted = ANCHORS_OF[part];
    const at = free.findIndex((anchor) => wanted.includes(anchor.part));
    const anchor = at === -1 ? undefined : free.splice(at, 1)[0];
    const place =
      anchor === undefined
        ? {}
        : { x: Math.round(anchor.x * 10) / 10, y: Math.round(anchor.y * 10) / 10 };
    return { part, text: texts[index] ?? sentence, ...place };
  });
  return [
    ...points.filter((point) => point.x !== undefined),
    ...points.filter((point) => point.x === undefined),
  ];
}
