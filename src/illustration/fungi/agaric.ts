import { Camera, Frame } from '../core/camera.ts';
import { boxOf, TAU, type Point } from '../core/geometry.ts';
import { loopPath, Pen } from '../core/pen.ts';
import { Random } from '../core/random.ts';
import { Ids, part } from '../core/svg.ts';
import { paintCap } from './cap.ts';
import { CapShape } from './capShape.ts';
import type { Figure, Pose, Spot } from './figure.ts';
import { paintFringe } from './fringe.ts';
import { paintFunnel } from './funnel.ts';
import { paintMilk } from './milk.ts';
import { paintRing } from './ring.ts';
import { paintRoot } from './root.ts';
import type { Specimen } from './specimen.ts';
import { paintStem } from './stem.ts';
import { StemShape } from './stemShape.ts';
import { paintUnderside, underPart } from './underside.ts';
import { paintVolva } from './volva.ts';
import { paintWarts } from './warts.ts';

/** Cap and stem put together in space. */
export interface Built {
  readonly stem: StemShape;
  readonly cap: CapShape;
}

/** Places the cap on the stem. Each part takes its own stream of chance, so that a trait changes its own part only. */
export function build(specimen: Specimen, pose: Pose): Built {
  const random = new Random(`${specimen.id}/${specimen.age}/${pose.seed}`);
  const camera = new Camera(pose.foot, pose.pitch);
  const stem = new StemShape(
    specimen,
    { camera, scale: pose.scale, lean: pose.lean, bow: pose.bow },
    random.sub('stem-shape'),
  );
  const top = stem.axis(1);
  const leaning = (Math.atan2(pose.lean - pose.bow * 2, 1) / TAU) * 360 * 0.6 + (pose.tip ?? 0);
  const nod = pose.nod ?? 0;
  const flat = new CapShape(
    specimen,
    { camera, frame: new Frame([0, 0, 0], nod, leaning), scale: pose.scale },
    random.sub('cap-shape'),
  );
  const [dx, dy, dz] = flat.place.frame.turn([0, flat.stemMeets(), 0]);
  const sunk = specimen.inEgg ? flat.height * 0.12 : 0;
  const frame = new Frame([top[0] - dx, top[1] - dy - sunk, top[2] - dz], nod, leaning);
  return {
    stem,
    cap: new CapShape(specimen, { camera, frame, scale: pose.scale }, random.sub('cap-shape')),
  };
}

/** A fruit body with cap and stem: agarics, boletes, chanterelles. */
export function drawAgaric(specimen: Specimen, pose: Pose): Figure {
  const { stem, cap } = build(specimen, pose);
  const random = new Random(`${specimen.id}/${specimen.age}/${pose.seed}`);
  const ids = (name: string) => new Ids(`${specimen.id}${specimen.age}${pose.seed}${name}`);
  const fromBelow = cap.seenFromBelow;
  const ring = paintRing(stem, cap, random.sub('ring'), ids('r'));
  const volva = paintVolva(stem, random.sub('volva'), ids('v'));
  const stemSvg = part('stem', paintStem(stem, random.sub('stem'), ids('s'), fromBelow));
  const foot =
    part('volva-back', volva.back) + part('root', paintRoot(stem, random.sub('root'), ids('o')));
  const wrapped = part('ring', ring.front) + part('volva', volva.front);
  const capSvg = cap.isFunnel
    ? ''
    : part('cap', paintCap(cap, random.sub('cap'), ids('c'))) +
      part('warts', paintWarts(cap, random.sub('warts'), ids('w')));
  const fringe = part('fringe', paintFringe(cap, random.sub('fringe')));
  const spots: Spot[] = [];
  let svg: string;
  if (cap.isFunnel) {
    const funnel = paintFunnel(cap, stem, random.sub('funnel'), ids('f'));
    svg =
      foot +
      part('ring-back', ring.back) +
      funnel.behind +
      stemSvg +
      funnel.before +
      wrapped +
      fringe;
    spots.push({ part: underPart(specimen.draw.under.type), at: funnel.spot });
  } else if (fromBelow) {
    const under = specimen.closed ? undefined : paintUnderside(cap, random.sub('under'), ids('u'));
    const milk = under === undefined ? { svg: '' } : paintMilk(cap, random.sub('milk'));
    const below = part('ring-back', ring.back) + stemSvg + wrapped;
    svg =
      foot +
      capSvg +
      part('under', under?.svg ?? '') +
      part('milk', milk.svg) +
      fringe +
      behindRim(cap, ids('b'), below);
    if (under !== undefined) {
      spots.push({ part: underPart(specimen.draw.under.type), at: under.spot });
      if (under.bruise !== undefined) spots.push({ part: 'bruise', at: under.bruise });
      if ('spot' in milk && milk.spot !== undefined) spots.push({ part: 'milk', at: milk.spot });
    }
  } else if (specimen.inEgg) {
    svg = foot + stemSvg + capSvg + wrapped;
  } else {
    svg = foot + part('ring-back', ring.back) + stemSvg + wrapped + capSvg + fringe;
  }
  spots.push(...capSpots(cap), { part: 'stem', at: stem.point(specimen.inEgg ? 0.2 : 0.42, 0.9) });
  spots.push({ part: 'base', at: stem.point(0.03, 0.9) });
  if (ring.spot !== undefined) spots.push({ part: 'ring', at: ring.spot });
  if (volva.spot !== undefined) spots.push({ part: 'volva', at: volva.spot });
  return { svg: `<g>${svg}</g>`, spots };
}

/** Seen from below, the near rim hides where the stem goes into the cap. */
function behindRim(cap: CapShape, ids: Ids, svg: string): string {
  const rim = cap.underRing(1, 0, 72);
  const box = boxOf(rim);
  const leftmost = rim.reduce((a, b) => (b[0] < a[0] ? b : a));
  const rightmost = rim.reduce((a, b) => (b[0] > a[0] ? b : a));
  const far = box.bottom + 4000;
  const open = new Pen().polygon([
    leftmost,
    rightmost,
    [box.right + 4000, rightmost[1]],
    [box.right + 4000, far],
    [box.left - 4000, far],
    [box.left - 4000, leftmost[1]],
  ]).d;
  const id = ids.next();
  return `<clipPath id="${id}"><path d="${loopPath(rim)}"/><path d="${open}"/></clipPath><g clip-path="url(#${id})">${svg}</g>`;
}

/** The best places on the skin to point at: the middle of the lit side, a wart zone, the edge. */
function capSpots(cap: CapShape): Spot[] {
  let [best, where] = [-9, cap.point(0.4, 1.2)];
  let [edge, margin] = [-9, cap.point(0.97, 0.3)];
  for (let angle = 0; angle < TAU; angle += 0.1) {
    const facing = cap.facing(0.5, angle);
    if (facing > 0.1) {
      const p: Point = cap.point(0.5, angle);
      const value = facing - Math.abs(p[0] - cap.point(0, 0)[0]) / (cap.radius * 4);
      if (value > best) [best, where] = [value, p];
    }
    const rim = cap.facing(0.95, angle) + Math.cos(angle) * 0.4;
    if (cap.facing(0.95, angle) > 0.05 && rim > edge)
      [edge, margin] = [rim, cap.point(0.96, angle)];
  }
  return [
    { part: 'cap', at: where },
    { part: 'margin', at: margin },
  ];
}
