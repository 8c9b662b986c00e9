import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { anyCase } from '#domain/handover/anyCase.fixture.ts';
import type { HandoverCase } from '#domain/handover/case.ts';
import { addPart, joinParts, partsOf, type Collected } from '#domain/handover/parts.ts';
import type { Decoder } from './decoders.ts';
import { photograph, type Photograph, type View } from './photograph.ts';

const anyView: fc.Arbitrary<View> = fc.record({
  screenPx: fc.constantFrom(320, 480, 640, 720),
  cameraPx: fc.integer({ min: 380, max: 640 }),
  turnDeg: fc.integer({ min: -30, max: 30 }),
  blurPx: fc.integer({ min: 3, max: 14 }).map((tenths) => tenths / 10),
  contrast: fc.integer({ min: 55, max: 100 }).map((percent) => percent / 100),
  jpegQuality: fc.integer({ min: 60, max: 95 }),
});

export interface TortureCount {
  readonly decoder: string;
  cards: number;
  codes: number;
  equal: number;
  /** a code was not seen or not accepted: the page says so and the person scans again */
  refused: number;
  /** another card came out than went in, without a word */
  silentlyWrong: number;
}

/** One picture of each code, every one turned and blurred in its own way. */
function photographAll(texts: readonly string[], views: readonly View[]): Promise<Photograph[]> {
  return Promise.all(
    texts.map((text, index) => {
      const view = views[index % views.length];
      if (view === undefined) throw new Error('no view');
      return photograph(text, view);
    }),
  );
}

/** Reads all codes of one card. @returns the card, or null when any code was not read or refused */
async function readCard(
  pictures: readonly Photograph[],
  decoder: Decoder,
): Promise<HandoverCase | null> {
  let collected: Collected | null = null;
  for (const picture of pictures) {
    const seen = await decoder.read(picture);
    if (seen === null) return null;
    const added = addPart(collected, seen);
    if (!added.ok) return null;
    collected = added.value;
  }
  const joined = collected === null ? null : joinParts(collected);
  return joined?.ok === true ? joined.value : null;
}

/** Compares the contents, whatever made the objects. */
function isSameCard(a: HandoverCase, b: HandoverCase): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
}

/**
 * Sends random cards through pictures of QR codes and independent readers.
 *
 * @param seed the same seed gives the same cards and pictures
 */
export async function torture(
  cards: number,
  seed: number,
  decoders: readonly Decoder[],
): Promise<readonly TortureCount[]> {
  const samples = fc.sample(fc.tuple(anyCase, fc.array(anyView, { minLength: 8, maxLength: 8 })), {
    numRuns: cards,
    seed,
  });
  const counts = decoders.map<TortureCount>(({ name }) => ({
    decoder: name,
    cards: 0,
    codes: 0,
    equal: 0,
    refused: 0,
    silentlyWrong: 0,
  }));
  for (const [card, views] of samples) {
    const parts = partsOf(card);
    const pictures = parts.ok ? await photographAll(parts.value, views) : [];
    for (const [index, decoder] of decoders.entries()) {
      const count = counts[index];
      if (count === undefined) continue;
      count.cards += 1;
      if (!parts.ok) {
        count.refused += 1;
        continue;
      }
      count.codes += parts.value.length;
      const read = await readCard(pictures, decoder);
      if (read === null) count.refused += 1;
      else if (isSameCard(read, card)) count.equal += 1;
      else count.silentlyWrong += 1;
    }
  }
  return counts;
}
