import { ramp, shadowOf, tone } from '../core/colour.ts';
import { starOutline } from '../core/camera.ts';
import { at, clamp, lerp, resample, TAU, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { loopPath, Pen } from '../core/pen.ts';
import type { Random } from '../core/random.ts';
import { Bucket, fillPath, part, type Ids } from '../core/svg.ts';
import { blot, formShade, grains } from '../core/wash.ts';
import { bruiseColour } from './bruise.ts';
import { paintCap } from './cap.ts';
import type { CapShape } from './capShape.ts';
import { bladesOf } from './gills.ts';
import type { StemShape } from './stemShape.ts';
import { paintWarts } from './warts.ts';

/** Outer side of a funnel at a height share (0 at the stem, 1 at the rim). */
function outer(cap: CapShape, r: number, angle: number): Point {
  return cap.under(r, angle, 1);
}

/** A funnel shows gills or folds on its outside even from above; the inside opens as an ellipse. */
export function paintFunnel(
  cap: CapShape,
  stem: StemShape,
  random: Random,
  ids: Ids,
): { behind: string; before: string; spot: Point } {
  const start = cap.stemShare;
  const rings = Array.from({ length: 12 }, (_, i) =>
    Array.from({ length: 48 }, (_, k) => outer(cap, lerp(start, 1, i / 11), (k / 48) * TAU)),
  );
  const foot = cap.under(start, Math.PI / 2);
  const rimFront = cap.under(0.9, Math.PI / 2);
  const middle: Point = [(foot[0] + rimFront[0]) / 2, lerp(foot[1], rimFront[1], 0.7)];
  const silhouette = starOutline([...rings, cap.ring(1, 60)], middle, 110);
  const colour = cap.specimen.underColour;
  const dark = shadowOf(colour, 0.3);
  const blades = new Bucket();
  const folds = cap.specimen.draw.under.type === 'folds';
  for (const { angle, from, whole } of bladesOf(cap, random.sub('blades'))) {
    if (Math.sin(angle) < -0.25) continue;
    const line = Array.from({ length: 8 }, (_, k) =>
      outer(cap, lerp(from, 0.99, k / 7), angle + (folds ? 0.03 * Math.sin(k * 1.9) : 0)),
    );
    const width = whole ? 1.3 : 0.9;
    blades.pen(tone(colour, -0.17, 1.05), 0.75).hair(at(line, 0), at(line, 4), at(line, 7), width);
    blades
      .pen(tone(colour, 0.07), 0.6)
      .hair(
        [at(line, 0)[0] - 1.6, at(line, 0)[1]],
        [at(line, 4)[0] - 1.8, at(line, 4)[1]],
        [at(line, 7)[0] - 1.8, at(line, 7)[1]],
        width,
      );
  }
  const d = loopPath(silhouette);
  const smooth = cap.specimen.draw.under.type === 'smooth';
  const body =
    fillPath(d, colour) +
    (smooth ? '' : part('hymenophore', blades.fills())) +
    part('bruise', stains(cap, start, random.sub('bruise'))) +
    formShade(silhouette, random.sub('shade'), {
      colour: dark,
      opacity: 0.1,
      layers: 5,
      depth: 0.4,
    }) +
    grains(silhouette, random.sub('grain'), {
      count: 260,
      colour: tone(dark, -0.05),
      opacity: 0.3,
    });
  const outerSvg = part(
    'under',
    ids.clipped(d, body) +
      inked(
        inkPath(silhouette, random.sub('ink'), { width: 1.8, closed: true, step: 6, gaps: 0.15 }),
      ),
  );
  const mouth = cap.ring(1, 72);
  const inside = cap.seenFromBelow
    ? ''
    : part(
        'cap',
        ids.clipped(
          loopPath(mouth),
          paintCap(cap, random.sub('cap'), ids) + hollow(cap, random.sub('hollow'), ids),
        ) + rimOf(cap, mouth, random.sub('rim')),
      ) + part('warts', ids.clipped(loopPath(mouth), paintWarts(cap, random.sub('warts'), ids)));
  void stem;
  return { behind: '', before: outerSvg + inside, spot: outer(cap, lerp(start, 1, 0.6), 1.2) };
}

/** Where fingers pressed the outside of an old funnel. */
function stains(cap: CapShape, start: number, random: Random): string {
  const colour = bruiseColour(cap.specimen.traits, 'under_bruise');
  if (colour === undefined || cap.specimen.age === 'young') return '';
  return [
    [0.72, 1.1, 0.1],
    [0.5, 1.9, 0.08],
  ]
    .map(([u = 0.6, angle = 1, size = 0.1]) =>
      blot(
        random,
        {
          centre: outer(cap, lerp(start, 1, u), angle),
          radii: [cap.radius * size, cap.radius * size * 0.8],
        },
        colour,
        0.24,
      ),
    )
    .join('');
}

/** The rim closes in front of the hollow: a rounded edge that catches the light, with a line below and above it. */
function rimOf(cap: CapShape, mouth: readonly Point[], random: Random): string {
  const colour = tone(ramp(cap.specimen.capColours, 1), 0.03);
  const rolled =
    cap.specimen.draw.warts.shape === 'hair' && cap.specimen.draw.under.attachment === 'decurrent';
  const thick = clamp(cap.radius * (rolled ? 0.1 : 0.045), 1.6, rolled ? 16 : 7);
  const n = mouth.length;
  const near = Array.from({ length: n / 2 + 5 }, (_, i) => at(mouth, (i - 2 + n) % n));
  const low = near.map(([x, y], i): Point => [
    x,
    y + thick * Math.sin(Math.PI * (i / (near.length - 1))),
  ]);
  const lip = [...near, ...[...low].reverse()];
  const middle = near.map(([x, y], i): Point => [x, lerp(y, at(low, i)[1], 0.55)]);
  const downy = new Pen();
  for (const p of rolled ? resample(low, 2.2) : []) {
    const long = random.between(2, 5);
    downy.hair(
      [p[0], p[1] - 2],
      [p[0] + random.bell() * 2, p[1] + long / 2],
      [p[0] + random.bell() * 3, p[1] + long],
      0.8,
    );
  }
  return (
    fillPath(loopPath(lip), colour) +
    (rolled
      ? fillPath(loopPath([...middle, ...[...low].reverse()]), shadowOf(colour, 0.3), 0.4)
      : '') +
    fillPath(downy.d, tone(colour, -0.12), 0.85) +
    inked(
      inkPath(mouth, random, { width: 1.2, closed: true, step: 6, gaps: 0.12 }),
      inkPath(low, random.sub('low'), { width: 1.6, step: 6, light: 0.2 }),
    )
  );
}

/** Shade in the depth of the funnel. */
function hollow(cap: CapShape, random: Random, ids: Ids): string {
  let svg = '';
  const colour = shadowOf(ramp(cap.specimen.capColours, 0), 0.34);
  for (let k = 0; k < 9; k += 1) {
    const [u, opacity] = [lerp(0.8, 0.2, k / 8), lerp(0.05, 0.11, k / 8)];
    const wave = random.wave(2, 5);
    const ring = Array.from({ length: 36 }, (_, k) =>
      cap.point(u * (1 + 0.04 * wave((k / 36) * TAU)), (k / 36) * TAU),
    );
    svg += fillPath(loopPath(ring), colour, opacity);
  }
  return ids.clipped(loopPath(cap.ring(1, 72)), svg);
}
