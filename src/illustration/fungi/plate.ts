import type { Species } from '#content/schemas/species.ts';
import { mix } from '../core/colour.ts';
import type { Point } from '../core/geometry.ts';
import { Random } from '../core/random.ts';
import { namespaced, part } from '../core/svg.ts';
import { groundShadow, softWash } from '../core/wash.ts';
import { onPlate, type Anchor, type DrawnPicture } from '../picture.ts';
import { closeUp } from './closeUp.ts';
import type { Figure, Spot } from './figure.ts';
import { formOf, type Form } from './forms.ts';
import { paintGround } from './ground.ts';
import { paintLog } from './log.ts';
import { paintTrunk } from './trunk.ts';
import { scaleBar } from './scaleBar.ts';

export const PLATE = { width: 720, height: 960 } as const;

const LEFT = 40;
const RIGHT = 680;
const TOP = 34;
/** lowest place for the ground, so that a section fits below */
/** small things are not blown up without end */
const MOST_UNITS_PER_CM = 150;
const GROUND = { highest: 430, lowest: 612 };

export interface Layout {
  readonly scale: number;
  readonly origin: Point;
}

/** Fits a group of fruit bodies above the ground line and as wide as the plate allows. */
export function layoutHabit(form: Form): Layout {
  const { box } = form.habit;
  const tall = GROUND.lowest - TOP;
  const below = Math.max(0, box.bottom - -box.top * 0.12);
  const scale = Math.min(
    (RIGHT - LEFT) / (box.right - box.left),
    tall / Math.max(0.1, -box.top + below),
    MOST_UNITS_PER_CM,
  );
  const deepest = GROUND.lowest - below * scale;
  const ground = Math.min(deepest, Math.max(GROUND.highest - below * scale, TOP - box.top * scale));
  const middle = ((box.left + box.right) / 2) * scale;
  return { scale, origin: [(LEFT + RIGHT) / 2 - middle, ground] };
}

/** A mood of colour behind the subject that lets it stand out: cool behind warm, warm behind pale grey. */
function halo(species: Species, random: Random, centre: Point, radii: Point): string {
  const colour = mix('#8fa08a', species.draw.cap.colours.mid, 0.12);
  return softWash(random, { centre, radii }, colour, 0.36);
}

/** The plate of one species: habit, underside, long section, close-up of what decides, scale bar. */
export function drawPlate(species: Species): DrawnPicture {
  const random = new Random(`${species.id}/plate`);
  const form = formOf(species);
  const { scale, origin } = layoutHabit(form);
  const { box } = form.habit;
  const figures = form.habit.paint(origin, scale);
  const ground = groundOf(species, form, { origin, scale }, random.sub('ground'));
  const shadows = form.feet
    .map(([x, y, r], i) =>
      groundShadow(
        random.sub(`shadow${i}`),
        [origin[0] + x * scale, origin[1] + y * scale + 3],
        Math.max(8, r * scale),
      ),
    )
    .join('');
  const below = belowGround(form, { origin, scale }, species.draw.ground);
  const lens = closeUp(species, form, {
    centre: [560, Math.max(796, below.top + 126)],
    radius: 116,
  });
  const bar = scaleBar([44, 932], scale);
  const section = form.section?.(below.foot, below.scale);
  const sectionBar =
    section !== undefined && Math.abs(below.scale / scale - 1) > 0.02
      ? scaleBar([250, 932], below.scale, 130)
      : undefined;
  const body =
    halo(
      species,
      random.sub('halo'),
      [origin[0] + ((box.left + box.right) / 2) * scale, origin[1] + box.top * scale * 0.5],
      [300, Math.max(190, -box.top * scale * 0.62)],
    ) +
    part('ground', ground.back + shadows) +
    figures.map((figure, i) => part('figure', namespaced(figure.svg, `f${i}`))).join('') +
    part('ground-front', ground.front) +
    (section === undefined
      ? ''
      : halo(
          species,
          random.sub('halo2'),
          [232, below.foot[1] - below.height * 0.5],
          [150, below.height * 0.55],
        ) + part('section', namespaced(section.svg, 's'))) +
    part('close-up', namespaced(lens.svg, 'l')) +
    part('scale', bar.svg + (sectionBar?.svg ?? ''));
  const spots = [
    ...chosenSpots(figures, form),
    ...(section?.spots ?? []).filter(({ part: name }) =>
      ['flesh', 'inside', 'attachment'].includes(name),
    ),
    lens.spot,
    bar.spot,
  ];
  return { svg: onPlate(PLATE, body), anchors: anchorsOn(PLATE, spots) };
}

function onWood(ground: string): boolean {
  return ground === 'wood_broadleaf' || ground === 'wood_conifer';
}

interface Below {
  readonly top: number;
  readonly foot: Point;
  readonly scale: number;
  readonly height: number;
}

/** Room for the section below the ground, at the scale of the habit when it fits. */
function belowGround(form: Form, { origin, scale }: Layout, ground: string): Below {
  const top = origin[1] + Math.max(onWood(ground) ? 104 : 52, form.habit.box.bottom * scale + 26);
  const bottom = 912;
  const box = form.sectionBox;
  const fit = Math.min(
    scale * (form.sectionZoom ?? 1),
    (bottom - top) / (box.bottom - box.top),
    370 / (box.right - box.left),
  );
  return {
    top,
    scale: fit,
    height: bottom - top,
    foot: [232 - ((box.left + box.right) / 2) * fit, bottom - box.bottom * fit],
  };
}

function groundOf(species: Species, form: Form, { origin, scale }: Layout, random: Random) {
  const { box } = form.habit;
  const left = Math.max(LEFT - 8, origin[0] + box.left * scale - 26);
  const right = Math.min(RIGHT + 8, origin[0] + box.right * scale + 26);
  const { ground } = species.draw;
  if (form.trunk === true)
    return paintTrunk(
      {
        left: origin[0] + box.left * scale * 0.62,
        right: origin[0] + box.right * scale * 0.62,
        top: 0,
        bottom: origin[1] + box.bottom * scale + 14,
      },
      random,
    );
  if (onWood(ground)) {
    return paintLog(
      { left: left + 16, right, top: origin[1] - 6, thick: 78, conifer: ground === 'wood_conifer' },
      random,
    );
  }
  return paintGround(ground, { left, right, y: origin[1] - 4, depth: 34 }, random);
}

/** One spot for each part: from the figure that shows it best. */
function chosenSpots(figures: readonly Figure[], form: Form): Spot[] {
  const chosen = new Map<string, Spot>();
  const order = form.tellers.map((i) => figures[i]).filter((figure) => figure !== undefined);
  for (const figure of [...order, ...figures]) {
    for (const spot of figure.spots) if (!chosen.has(spot.part)) chosen.set(spot.part, spot);
  }
  return [...chosen.values()];
}

/** Spots as anchors in per cent of the picture, one decimal; what lies outside is left out. */
export function anchorsOn(
  size: { width: number; height: number },
  spots: readonly Spot[],
): Anchor[] {
  const percent = (value: number, whole: number) => Math.round((value / whole) * 1000) / 10;
  return spots
    .map(({ part: name, at }) => ({
      part: name,
      x: percent(at[0], size.width),
      y: percent(at[1], size.height),
    }))
    .filter(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 100);
}
