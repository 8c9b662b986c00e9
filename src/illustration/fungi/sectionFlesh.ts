import { shadowOf, type Hex } from '../core/colour.ts';
import { clamp, lerp, resample, smoothstep, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, type Ids } from '../core/svg.ts';
import { blot, formShade } from '../core/wash.ts';
import { bruiseColour } from './bruise.ts';
import type { Spot } from './figure.ts';
import { drop } from './milk.ts';
import type { Cut } from './section.ts';
import { underPart } from './underside.ts';

/**
 * How deep a gill hangs near the stem, as a share of its depth; x 0 at its inner end, 1 at the edge of the cap. An adnexed gill
 * narrows to a point of contact, a notched one is bitten out just before it.
 */
export function depthNear(attachment: string, x: number): number {
  if (attachment === 'adnexed') return lerp(0.22, 1, smoothstep(0, 0.32, x));
  if (attachment === 'notched') return 1 - 0.72 * Math.exp(-(((x - 0.09) / 0.055) ** 2));
  return 1;
}

/** Upper and lower side of the gills or tubes on one side of the cut, from the stem outwards. */
export function gillOutline(cut: Cut, side: number): { upper: Point[]; lower: Point[] } {
  const { specimen, cap, stem } = cut;
  const { attachment } = specimen.draw.under;
  const reach = specimen.curve(1)[0];
  const start = attachmentStart(cut);
  const steps = attachment === 'notched' ? 52 : 26;
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const r = lerp(start, 0.99, i / steps) * reach;
    const depth = depthNear(attachment, i / steps);
    upper.push(cut.capPoint(side * r, cap.root(r)));
    lower.push(
      cut.capPoint(side * r, depth === 1 ? cap.edge(r) : lerp(cap.root(r), cap.edge(r), depth)),
    );
  }
  if (attachment === 'decurrent') {
    const run = clamp((cap.radius * 0.3) / stem.length, 0.05, 0.4);
    for (let k = 1; k <= 4; k += 1)
      lower.unshift(cut.stemPoint(1 - (run * k) / 4, side * (1.02 - 0.02 * k)));
  }
  return { upper, lower };
}

/** Gills or tubes on one side of the cut. They reach, miss or run down the stem as the attachment says. */
export function cutHymenophore(cut: Cut, side: number, random: Random, ids: Ids): string {
  const { specimen, cap } = cut;
  const { type } = specimen.draw.under;
  const reach = specimen.curve(1)[0];
  const start = attachmentStart(cut);
  const { upper, lower } = gillOutline(cut, side);
  const shape = resample([...upper, ...[...lower].reverse()], 3, true);
  const colour = specimen.underColour;
  const dark = shadowOf(colour, 0.26);
  const strokes = new Bucket();
  const inTube = (x: number, depth: number): Point => {
    const r = lerp(start, 0.985, x) * reach;
    return cut.capPoint(side * r, lerp(cap.root(r), cap.edge(r), depth));
  };
  if (type === 'pores' || type === 'teeth') {
    const count = Math.round(clamp(cap.radius / 2.6, 22, 70));
    for (let i = 0; i < count; i += 1) {
      const x = (i + random.between(0.2, 0.8)) / count;
      strokes
        .pen(dark, 0.6)
        .hair(
          inTube(x, 0),
          inTube(x + 0.004, 0.5),
          inTube(x + 0.006, 1),
          type === 'teeth' ? 1.4 : 0.9,
        );
    }
  } else {
    for (let i = 0; i < 34; i += 1) {
      const [depth, from] = [random.between(0.08, 0.95), random.between(0, 0.55)];
      const to = Math.min(1, from + random.between(0.2, 0.5));
      strokes
        .pen(dark, 0.42)
        .hair(inTube(from, depth), inTube((from + to) / 2, depth), inTube(to, depth), 0.8);
    }
  }
  const d = loopPath(shape);
  return (
    ids.clipped(
      d,
      fillPath(d, colour) +
        strokes.fills() +
        formShade(shape, random, { colour: dark, opacity: 0.1, layers: 3, depth: 0.4 }),
    ) + inked(inkPath(shape, random, { width: 1.2, closed: true, step: 4, light: 0.4, gaps: 0.1 }))
  );
}

/** Where the gills begin, in cap radii from the axis: at the stem, or short of it when they are free. */
export function attachmentStart(cut: Cut): number {
  const reach = cut.specimen.curve(1)[0];
  const share = cut.cap.stemShare / reach;
  return cut.specimen.draw.under.attachment === 'free'
    ? Math.min(0.9, share * 1.25 + 0.015)
    : share * 0.97;
}

/** The colour the flesh turned within `cut_after_s`, strongest above the gills and at the rind. */
export function cutChange(
  cut: Cut,
  { capShape, stemShape }: { capShape: readonly Point[]; stemShape: readonly Point[] },
  random: Random,
  ids: Ids,
): string {
  const { specimen, cap, stem, foot } = cut;
  const colour: Hex | null =
    specimen.draw.section.cut ?? bruiseColour(specimen.traits, 'cut_change') ?? null;
  if (colour === null) return '';
  const spot = (x: number, up: number): Point =>
    cut.capPoint(x, lerp(cap.root(Math.abs(x)), cap.skin(Math.abs(x)), up));
  const thick = Math.max(6, cap.skin(0.3) - cap.root(0.3));
  const inCap = [-0.52, -0.2, 0.3, 0.62]
    .map((x) =>
      blot(
        random,
        { centre: spot(x, 0.42), radii: [cap.radius * random.between(0.17, 0.26), thick * 0.42] },
        colour,
        0.15,
      ),
    )
    .join('');
  const r = stem.radius(0.5);
  const inStem = [0.9, 0.62, 0.2]
    .map((s) =>
      blot(
        random,
        {
          centre: [foot[0] + r * random.between(-0.35, 0.35), foot[1] - stem.length * s],
          radii: [r * random.between(0.45, 0.75), stem.length * random.between(0.07, 0.13)],
        },
        colour,
        0.14,
      ),
    )
    .join('');
  return ids.clipped(loopPath(capShape), inCap) + ids.clipped(loopPath(stemShape), inStem);
}

/** Drops of juice at the cut gills. */
export function cutMilk(cut: Cut, random: Random): string {
  const { latex, cut: turned } = cut.specimen.draw.section;
  if (latex === null) return '';
  const size = Math.max(3, cut.cap.radius * 0.05);
  return [-0.7, -0.45, 0.5, 0.72]
    .map((x, i) => {
      const [px, py] = cut.capPoint(x, cut.cap.edge(Math.abs(x)));
      return drop(
        [px, py + size * 0.6],
        size * (i % 2 === 0 ? 1.1 : 0.85),
        i === 3 ? (turned ?? latex) : latex,
        random,
      );
    })
    .join('');
}

/** Where the gills lie in the cut, and where they meet the stem (or miss it). */
export function hymenophoreSpots(cut: Cut): Spot[] {
  const reach = cut.specimen.curve(1)[0];
  const start = attachmentStart(cut);
  const edgeAt = (x: number): Point => {
    const r = lerp(start, 0.99, x) * reach;
    return cut.capPoint(r, cut.cap.edge(r));
  };
  return [
    { part: underPart(cut.specimen.draw.under.type), at: edgeAt(0.5) },
    { part: 'attachment', at: edgeAt(cut.specimen.draw.under.attachment === 'free' ? 0.06 : 0.01) },
  ];
}
