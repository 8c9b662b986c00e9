import type { Species } from '#content/schemas/species.ts';
import { boxOf, union, type Box, type Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { build, drawAgaric } from './agaric.ts';
import type { Figure, Pose } from './figure.ts';
import { rootLength } from './root.ts';
import { specimenOf, type Age, type Specimen } from './specimen.ts';

/** One fruit body of a group, placed in centimetres: x to the right, y downwards, 0 0 in the middle of the ground. */
export interface Body {
  readonly age: Age;
  readonly specimen: Specimen;
  readonly pose: Pose;
}

/** Everything that can be drawn at some scale and measured before. */
export interface Sketch {
  /** extent at one unit per centimetre, with the ground at y = 0 */
  readonly box: Box;
  /** draws at a scale, with the ground's origin at a point */
  paint(origin: Point, scale: number): readonly Figure[];
}

function bodyBox(body: Body): Box {
  const { stem, cap } = build(body.specimen, body.pose);
  const rings = [1, 0.7, 0.35, 0.02].flatMap((u) => cap.ring(u, 24));
  const below = cap.underRing(0.6, 1, 12);
  const points = [...rings, ...below, ...stem.outline()];
  const box = boxOf(points);
  const foot = rootLength(stem);
  const bulb = Math.max(body.specimen.bulb, body.specimen.stemBase);
  const volva = body.specimen.draw.volva.type === 'saccate' ? bulb * 1.15 : bulb * 0.8;
  const y = body.pose.foot[1];
  return union(box, {
    left: body.pose.foot[0] - bulb * 1.5,
    right: body.pose.foot[0] + bulb * 1.5,
    top: box.top,
    bottom: y + Math.max(foot, volva),
  });
}

/** How the fruit bodies of a cap-and-stem species stand together, by their habit. */
export function arrange(species: Species): Body[] {
  const random = new Random(`${species.id}/habit`);
  const specimens = {
    young: specimenOf(species, 'young'),
    mature: specimenOf(species, 'mature'),
    old: specimenOf(species, 'old'),
  };
  return species.draw.group.habit === 'clustered'
    ? cluster(specimens, random)
    : loose(specimens, random, species.draw.group.habit);
}

/** The two that tell most at a small size: one turned up to show its underside, one from above. */
export function arrangeFew(species: Species): Body[] {
  const random = new Random(`${species.id}/few`);
  const mature = specimenOf(species, 'mature');
  const second = specimenOf(species, species.draw.cap.profile.old === 'funnel' ? 'mature' : 'old');
  const side = random.chance(0.4) ? -1 : 1;
  const grown = Math.min(1, (mature.capRadius * 1.15) / second.capRadius);
  const limited: Specimen = {
    ...second,
    capRadius: second.capRadius * grown,
    capHeight: second.capHeight * grown,
  };
  const apart = Math.max(
    (mature.capRadius + limited.capRadius) * 0.8,
    (mature.bulb + limited.bulb) * 2.2,
  );
  return [
    body(limited, random.sub('second'), {
      foot: [side * apart, -0.2],
      pitch: 24,
      shorter: 0.8,
      lean: side * 0.04,
      seed: 'second',
    }),
    body(mature, random.sub('first'), {
      foot: [0, 0],
      pitch: -17,
      lean: -side * 0.02,
      seed: 'first',
    }),
  ];
}

type Ages = Readonly<Record<Age, Specimen>>;

function body(
  specimen: Specimen,
  random: Random,
  at: { foot: Point; pitch: number; lean?: number; shorter?: number; seed: string },
): Body {
  const curve = specimen.draw.stem?.curve ?? 0.1;
  const sense = random.chance(0.5) ? 1 : -1;
  const shrunk: Specimen =
    at.shorter === undefined
      ? specimen
      : { ...specimen, stemLength: specimen.stemLength * at.shorter };
  return {
    age: specimen.age,
    specimen: shrunk,
    pose: {
      foot: at.foot,
      scale: 1,
      pitch: at.pitch,
      lean: (at.lean ?? 0) + random.between(-0.05, 0.05),
      bow: sense * (0.025 + curve * random.between(0.35, 0.7)),
      tip: random.between(-5, 5),
      nod: 0,
      seed: at.seed,
    },
  };
}

function loose({ young, mature, old }: Ages, random: Random, habit: string): Body[] {
  const side = random.chance(0.35) ? -1 : 1;
  const reach = mature.capRadius + old.capRadius;
  const height = mature.stemLength + mature.capHeight;
  const apart = Math.max(reach * random.between(0.86, 0.95), (mature.bulb + old.bulb) * 2);
  const out: Body[] = [];
  const many = habit === 'gregarious' || habit === 'ring';
  if (many) {
    const far = mature.capRadius * 0.95 + young.capRadius * 1.2;
    out.push(
      body(mature, random.sub('far'), {
        foot: [-side * far, -height * 0.035],
        pitch: 22,
        shorter: 0.72,
        lean: -side * 0.08,
        seed: 'far',
      }),
    );
  }
  out.push(
    body(old, random.sub('old'), {
      foot: [side * apart, -height * 0.02],
      pitch: random.between(20, 28),
      shorter: random.between(0.8, 0.88),
      lean: side * 0.03,
      seed: 'old',
    }),
  );
  out.push(
    body(mature, random.sub('main'), {
      foot: [0, 0],
      pitch: -random.between(14, 19),
      lean: -side * 0.02,
      seed: 'main',
    }),
  );
  const between =
    side * Math.max(apart * random.between(0.44, 0.54), mature.stemBase + young.capRadius * 1.25);
  out.push(
    body(young, random.sub('young'), { foot: [between, height * 0.045], pitch: 10, seed: 'young' }),
  );
  if (many || habit === 'scattered') {
    const beside = -side * Math.max(mature.capRadius * 0.6, mature.bulb + young.capRadius * 1.6);
    out.push(
      body(young, random.sub('young2'), {
        foot: [beside, height * 0.055],
        pitch: 14,
        shorter: 0.8,
        seed: 'young2',
      }),
    );
  }
  return out;
}

/** A clump: stems joined at the foot, leaning out like a bunch of flowers. */
function cluster({ young, mature, old }: Ages, random: Random): Body[] {
  const base = Math.max(mature.stemBase * 2.2, mature.capRadius * 0.3);
  const rows: readonly [Specimen, number, number, number, number][] = [
    [old, -1.5, -0.34, 22, 0.8],
    [old, 1.6, 0.36, 24, 0.84],
    [mature, 0.3, 0.06, 26, 0.98],
    [young, -2.1, -0.4, 12, 0.75],
    [mature, -0.7, -0.14, -16, 0.95],
    [young, 1.0, 0.2, 12, 0.8],
    [mature, 0.9, 0.16, -14, 0.62],
    [young, -0.2, -0.1, 14, 0.6],
  ];
  return rows.map(([specimen, x, lean, pitch, shorter], i) =>
    body(specimen, random.sub(`c${i}`), {
      foot: [x * base, 0.03 * i * base],
      pitch,
      lean,
      shorter,
      seed: `c${i}`,
    }),
  );
}

export function sketchBodies(bodies: readonly Body[]): Sketch {
  const box = bodies.map(bodyBox).reduce(union);
  return {
    box,
    paint: (origin, scale) =>
      bodies.map(({ specimen, pose }) =>
        drawAgaric(specimen, {
          ...pose,
          scale,
          foot: [origin[0] + pose.foot[0] * scale, origin[1] + pose.foot[1] * scale],
        }),
      ),
  };
}
