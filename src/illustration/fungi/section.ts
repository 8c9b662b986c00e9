import { Camera, Frame } from '../core/camera.ts';
import { mix, ramp, tone } from '../core/colour.ts';
import { clamp, lerp, resample, type Point } from '../core/geometry.ts';
import { inked, inkPath } from '../core/ink.ts';
import { curvePath, loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Bucket, fillPath, Ids, part, strokePath } from '../core/svg.ts';
import { formShade, grains } from '../core/wash.ts';
import { CapShape } from './capShape.ts';
import type { Figure, Spot } from './figure.ts';
import { rootLength } from './root.ts';
import { cutChange, cutHymenophore, cutMilk, hymenophoreSpots } from './sectionFlesh.ts';
import { cutRing, cutVolva, cutWarts } from './sectionParts.ts';
import type { Specimen } from './specimen.ts';
import { has } from './specimen.ts';
import { StemShape } from './stemShape.ts';

/** The cut face of a mushroom, halved lengthwise, in the plane of the picture. */
export interface Cut {
  readonly specimen: Specimen;
  readonly stem: StemShape;
  readonly cap: CapShape;
  readonly foot: Point;
  readonly scale: number;
  /** a point of the cap: x in cap radii from the axis (negative left), height in units above the cap's edge */
  capPoint(x: number, height: number): Point;
  /** a point at the side of the stem: s 0 foot to 1 cap, side -1 or 1 */
  stemPoint(s: number, side: number): Point;
}

export function cutOf(specimen: Specimen, foot: Point, scale: number): Cut {
  const random = new Random(`${specimen.id}/section`);
  const camera = new Camera([0, 0], 0);
  const straight: Specimen = {
    ...specimen,
    draw: { ...specimen.draw, cap: { ...specimen.draw.cap, lobes: 0 } },
  };
  const cap = new CapShape(
    straight,
    { camera, frame: new Frame([0, 0, 0]), scale },
    random.sub('cap'),
  );
  const stem = new StemShape(straight, { camera, scale, lean: 0, bow: 0 }, random.sub('stem'));
  const capY = foot[1] - stem.length + cap.stemMeets();
  return {
    specimen,
    stem,
    cap,
    foot,
    scale,
    capPoint: (x, height) => [foot[0] + x * cap.radius, capY - height],
    stemPoint: (s, side) => [foot[0] + side * stem.radius(s), foot[1] - stem.length * s],
  };
}

function capOutline(cut: Cut): { skin: Point[]; root: Point[] } {
  const { cap, specimen } = cut;
  const steps = 40;
  const skin: Point[] = [];
  for (let i = -steps; i <= steps; i += 1) {
    const [r, h] = specimen.curve(Math.abs(i) / steps);
    skin.push(cut.capPoint(Math.sign(i) * r, h * cap.height));
  }
  const reach = specimen.curve(1)[0];
  const root: Point[] = [];
  for (let i = -steps; i <= steps; i += 1) {
    const x = (i / steps) * reach;
    root.push(cut.capPoint(x, cap.root(Math.abs(x))));
  }
  return { skin, root };
}

function stemOutline(cut: Cut): Point[] {
  const { stem, foot } = cut;
  const heights = Array.from({ length: 31 }, (_, i) => i / 30);
  const left = heights.map((s) => cut.stemPoint(s, -1));
  const right = heights.map((s) => cut.stemPoint(s, 1));
  const r = stem.radius(0);
  const deep = rootLength(stem) * cut.scale;
  const below: Point[] = Array.from({ length: 9 }, (_, i) => {
    const a = Math.PI - ((i + 1) / 10) * Math.PI;
    const y = deep > 0 ? deep * Math.sin(a) ** 1.6 : r * stem.foot * Math.sin(a);
    return [foot[0] + r * Math.cos(a) * (deep > 0 ? 1 - 0.75 * Math.sin(a) ** 2 : 1), foot[1] + y];
  });
  return [...left.reverse(), ...below, ...right];
}

/** The long section: flesh, skin, gills or tubes as they meet the stem, hollow, ring, volva, colour of the cut. */
export function drawSection(specimen: Specimen, foot: Point, scale: number): Figure {
  const cut = cutOf(specimen, foot, scale);
  const random = new Random(`${specimen.id}/${specimen.age}/section`);
  const ids = new Ids(`${specimen.id}section`);
  const spots: Spot[] = [];
  const { skin, root } = capOutline(cut);
  const stemShape = resample(stemOutline(cut), 4, true);
  const capShape = resample([...skin, ...[...root].reverse()], 4, true);
  const volva = cutVolva(cut, random.sub('volva'));
  const stemSvg = part('stem', paintStemCut(cut, stemShape, random.sub('stem'), ids));
  const capSvg = part('cap', paintCapCut(cut, { shape: capShape, skin }, random.sub('cap'), ids));
  const hymenium = part(
    'under',
    [-1, 1].map((side) => cutHymenophore(cut, side, random.sub(`under${side}`), ids)).join(''),
  );
  const changed = part(
    'cut-change',
    cutChange(cut, { capShape, stemShape }, random.sub('change'), ids),
  );
  const milk = part('milk', cutMilk(cut, random.sub('milk')));
  const bold = inkPath(skin, random.sub('skin'), {
    width: clamp(cut.cap.radius / 52, 1.4, 2.6),
    light: 0,
    step: 7,
  });
  const svg =
    part('volva', volva.svg) +
    stemSvg +
    capSvg +
    changed +
    hymenium +
    part('ring', cutRing(cut, random.sub('ring'))) +
    part('warts', cutWarts(cut, skin, random.sub('warts'))) +
    inked(bold) +
    milk;
  spots.push(...hymenophoreSpots(cut));
  const middle = specimen.profile === 'funnel' ? 0.5 : 0.3;
  spots.push({
    part: 'flesh',
    at: cut.capPoint(middle, lerp(cut.cap.root(middle), cut.cap.skin(middle), 0.5)),
  });
  spots.push({ part: 'inside', at: [foot[0], foot[1] - cut.stem.length * 0.45] });
  if (volva.spot !== undefined) spots.push({ part: 'volva', at: volva.spot });
  return { svg: `<g>${svg}</g>`, spots };
}

function paintStemCut(cut: Cut, shape: readonly Point[], random: Random, ids: Ids): string {
  const { specimen, stem, foot } = cut;
  const flesh = specimen.draw.section.flesh;
  const d = loopPath(shape);
  const skin = strokePath(
    d,
    tone(ramp(specimen.stemColours, 0.5), -0.08),
    Math.max(2, stem.radius(0.5) * 0.16),
    0.85,
  );
  const fibres = new Bucket();
  for (let i = 0; i < 60; i += 1) {
    const [s, x] = [random.between(0.02, 0.92), random.between(-0.9, 0.9)];
    const to = Math.min(1, s + random.between(0.04, 0.12));
    const p = (h: number): Point => [foot[0] + x * stem.radius(h), foot[1] - stem.length * h];
    fibres.pen(tone(flesh, -0.16), 0.35).hair(p(s), p((s + to) / 2), p(to), 0.6);
  }
  const ink = inkPath(shape, random.sub('ink'), {
    width: 1.6,
    closed: true,
    step: 7,
    light: 0.25,
    gaps: 0.06,
  });
  const inside =
    has(specimen.traits, 'stem_interior', 'stuffed') && !(specimen.draw.stem?.hollow ?? false);
  return (
    ids.clipped(
      d,
      fillPath(d, flesh) +
        fibres.fills() +
        skin +
        part('hollow', hollow(cut, random.sub('hollow'), inside)),
    ) + inked(ink)
  );
}

/** The hole of a hollow stem, or the loose pith of a stuffed one. */
function hollow(cut: Cut, random: Random, stuffed: boolean): string {
  const isHollow = cut.specimen.draw.stem?.hollow ?? false;
  if (!isHollow && !stuffed) return '';
  const { stem, foot } = cut;
  const noise = random.noise();
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 16; i += 1) {
    const s = lerp(0.05, 0.93, i / 16);
    const half =
      stem.radius(Math.max(s, 0.2)) *
      (isHollow ? 0.52 : 0.42) *
      Math.min(1, 0.35 + i / 3, 0.3 + (16 - i) / 4) *
      (1 + 0.1 * noise(i));
    left.push([foot[0] - half, foot[1] - stem.length * s]);
    right.push([foot[0] + half, foot[1] - stem.length * s]);
  }
  const shape = resample([...left, ...right.reverse()], 5, true);
  const flesh = cut.specimen.draw.section.flesh;
  if (!isHollow) {
    return (
      fillPath(loopPath(shape), tone(flesh, -0.06), 0.7) +
      grains(shape, random, { count: 160, colour: tone(flesh, -0.2), opacity: 0.5, size: 1.1 })
    );
  }
  return (
    fillPath(loopPath(shape), mix(tone(flesh, -0.34), '#4a3a2c', 0.35), 0.85) +
    formShade([...shape].reverse(), random, {
      colour: '#3a2c20',
      opacity: 0.08,
      layers: 3,
      depth: -0.4,
    }) +
    inked(inkPath(shape, random, { width: 1, closed: true, step: 5, gaps: 0.2 }))
  );
}

function paintCapCut(
  cut: Cut,
  { shape, skin }: { shape: readonly Point[]; skin: readonly Point[] },
  random: Random,
  ids: Ids,
): string {
  const { specimen, cap } = cut;
  const flesh = specimen.draw.section.flesh;
  const d = loopPath(shape);
  const colours = specimen.capColours;
  const thick = clamp(cap.radius * 0.04, 2.2, 8);
  // below a boss the flesh is vaulted: it is filled down to the stem
  const isVaulted = cap.root(0) > cap.root(cap.stemShare) + 4;
  const join = new Pen().polygon([
    cut.stemPoint(0.9, -0.92),
    cut.stemPoint(1, -1),
    cut.capPoint(-cap.stemShare, cap.root(cap.stemShare) + 3),
    ...(isVaulted ? [cut.capPoint(0, cap.root(0) + 3)] : []),
    cut.capPoint(cap.stemShare, cap.root(cap.stemShare) + 3),
    cut.stemPoint(1, 1),
    cut.stemPoint(0.9, 0.92),
  ]).d;
  const body =
    fillPath(d, flesh) +
    grains(shape, random, {
      count: Math.round(cap.radius * 1.5),
      colour: tone(flesh, -0.15),
      opacity: 0.4,
      size: 1,
    }) +
    strokePath(curvePath(skin), ramp(colours, 0.4), thick * 2, 0.92) +
    strokePath(curvePath(skin), tone(ramp(colours, 0.2), -0.12), thick * 0.8, 0.6);
  return (
    fillPath(join, flesh) +
    ids.clipped(d, body) +
    inked(
      inkPath(shape.slice(Math.floor(shape.length * 0.52)), random.sub('ink'), {
        width: 0.9,
        light: 0,
        gaps: 0.3,
      }),
    )
  );
}
