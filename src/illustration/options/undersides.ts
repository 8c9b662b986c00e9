import { Pen } from '../core/pen.ts';
import { TAU, type Point } from '../core/geometry.ts';
import { HUE, oval, Pad, upright } from './pad.ts';

const FACE: Point = [84, 54];
const RADII: Point = [76, 44];

/** A point of the underside: u 0 at the stem, 1 at the edge; the angle counts clockwise from the viewer's left. */
function under(u: number, angle: number): Point {
  return [FACE[0] + RADII[0] * u * Math.cos(angle), FACE[1] + RADII[1] * u * Math.sin(angle)];
}

function turned(pad: Pad, paint: () => void): string {
  const face = oval(FACE, RADII);
  pad.form(oval([84, 46], [78, 43]), HUE.cap);
  pad.form(face, HUE.gill, { from: [84, 80], to: [84, 4], strength: 0.45 });
  pad.within(face, paint);
  pad.line(face, 2.4);
  const stem = 'M68 56C68 48 100 48 100 56L104 134H64Z';
  return pad.form(stem, HUE.stem, upright(60, 106)).svg;
}

function rays(count: number, from: number, to: number): Pen {
  const pen = new Pen();
  for (let i = 0; i < count; i += 1) {
    const a = ((i + 0.5) / count) * TAU;
    pen.move(under(from, a)).line(under(to, a));
  }
  return pen;
}

const SURFACES: Readonly<Record<string, (pad: Pad) => void>> = {
  gills: (pad) => {
    pad.line(rays(54, 0.1, 0.97).d, 2.6, '#fbeccb').line(rays(54, 0.1, 1).d, 1.1, '#6b4418');
  },
  pores: (pad) => {
    const holes = new Pen();
    for (let ring = 2; ring < 9; ring += 1) {
      const count = ring * 5;
      for (let i = 0; i < count; i += 1)
        holes.dot(under(ring / 8.8, ((i + (ring % 2) / 2) / count) * TAU));
    }
    pad.line(holes.d, 6, '#f3dcaa').line(holes.d, 4.2, '#4a2f12');
  },
  folds: (pad) => {
    const pen = new Pen();
    for (let i = 0; i < 14; i += 1) {
      const a = ((i + 0.5) / 14) * TAU;
      const fork = under(0.62, a);
      pen.move(under(0.1, a)).line(fork);
      for (const side of [-1, 1])
        pen.move(fork).bend(under(0.74, a + side * 0.03), under(1, a + side * 0.11));
    }
    pad.line(pen.d, 8, '#6b4418').line(pen.d, 5, '#e8bd7c');
  },
  teeth: (pad) => {
    for (let row = 1; row <= 6; row += 1) {
      const y = 14 + row * 12;
      for (let i = 0; i < 14; i += 1) {
        const x = 2 + i * 13 + (row % 2) * 6.5;
        const spike = `M${x - 4.4} ${y - 11}L${x} ${y + 7}L${x + 4.4} ${y - 11}Z`;
        pad.fill(spike, '#fbeccb').line(spike, 1.5);
      }
    }
  },
  smooth: (pad) => {
    pad.fill(oval([62, 66], [34, 12]), '#fff2d4', 0.4);
  },
};

function cupLining(pad: Pad): string {
  const wall = 'M20 36C22 90 54 104 64 122H104C114 104 146 90 148 36Z';
  pad.form(wall, '#8d6a48', upright(20, 150));
  return pad
    .form(oval([84, 36], [64, 26]), HUE.gill, { from: [84, 60], to: [84, 4], strength: 0.7 })
    .fill(oval([84, 44], [40, 14]), '#8a5c28', 0.4).svg;
}

function glebaInside(pad: Pad): string {
  pad.form(oval([84, 62], [66, 56]), '#e9d6a8');
  pad.form(oval([84, 62], [54, 45]), '#3a2b38');
  const veins =
    'M44 50C60 40 70 60 88 46S118 40 130 54M40 72C60 62 76 84 96 70S120 66 132 76M62 92C76 84 92 98 108 88M60 30C72 26 80 36 98 28';
  return pad
    .line(veins, 2, '#d9cdb8', 0.9)
    .line('M76 118C72 124 66 124 60 132M90 118C94 126 100 124 106 132', 2).svg;
}

function slimeHead(pad: Pad): string {
  pad.form('M66 62L60 134H108L102 62Z', HUE.veil, upright(60, 112));
  pad.line('M74 84h6M88 92h6M72 104h6M90 112h6M78 120h6', 2.4, '#b7ab95');
  pad.form(
    'M84 4C104 4 120 34 124 62C110 70 58 70 44 62C48 34 64 4 84 4Z',
    '#55532a',
    upright(40, 130),
  );
  pad.form(
    'M44 60C52 52 58 66 66 58S84 68 92 58S110 66 124 58C124 70 122 84 117 84S112 72 106 72S98 96 93 96S88 74 80 74S70 88 65 88S60 72 54 74S46 70 44 60Z',
    '#35351a',
  );
  return pad
    .fill(oval([72, 30], [6, 12]), '#ffffff', 0.55)
    .fill(oval([93, 88], [1.8, 3.4]), '#ffffff', 0.7).svg;
}

/** The plain underside is turned up; spores that ripen elsewhere are shown in the same ochre where they sit. */
export function hymenophore(state: string): string | undefined {
  const pad = new Pad();
  const surface = SURFACES[state];
  if (surface !== undefined) return turned(pad, () => surface(pad));
  switch (state) {
    case 'cup_lining':
      return cupLining(pad);
    case 'gleba_inside':
      return glebaInside(pad);
    case 'slime_head':
      return slimeHead(pad);
    case 'brain_outside':
      return brainOutside(pad);
    case 'split_gills':
      return splitGills(pad);
    default:
      return undefined;
  }
}

export function brainOutside(pad: Pad): string {
  pad.form('M66 84L62 134H106L102 84Z', HUE.stem, upright(60, 110));
  const head =
    'M84 6C106 2 128 14 134 32C150 44 142 74 124 80C112 96 94 90 84 92C72 96 50 94 44 80C26 74 20 48 34 34C40 12 64 2 84 6Z';
  pad.form(head, '#9c5a30', { from: [60, 20], to: [140, 90], strength: 0.6 });
  pad.within(head, () =>
    pad.line(
      'M50 22C62 30 52 42 66 44S70 26 84 24S92 40 106 36S112 20 122 28M30 48C42 44 44 58 56 56S66 66 58 76S42 68 38 76M74 52C84 48 92 54 90 62S76 70 80 80S96 82 100 74M108 50C120 46 132 52 128 60S112 60 112 68S126 72 128 78',
      5,
      '#4c2410',
    ),
  );
  return pad.svg;
}

/** A small shell from below: every gill is split along its edge and curls apart. */
function splitGills(pad: Pad): string {
  const shell =
    'M84 6C96 6 98 14 104 24C140 26 166 64 158 92C140 126 28 126 10 92C2 64 28 26 64 24C70 14 72 6 84 6Z';
  pad.form(shell, HUE.gill);
  pad.within(shell, () => {
    const middle: Point = [84, 10];
    const ray = (a: number, r: number): Point => [
      middle[0] + r * Math.sin(a),
      middle[1] + r * Math.cos(a),
    ];
    const [ridge, cleft] = [new Pen(), new Pen()];
    for (let i = -5; i <= 5; i += 1) {
      const a = i * 0.25;
      for (const side of [-1, 1])
        ridge.move(ray(a, 18)).bend(ray(a + side * 0.02, 60), ray(a + side * 0.075, 130));
      cleft.polygon([ray(a, 30), ray(a - 0.05, 130), ray(a + 0.05, 130)]);
    }
    pad.line(ridge.d, 6.5, '#6b4418').line(ridge.d, 4, '#fbeccb').fill(cleft.d, '#5a3a1c');
  });
  return pad.line(shell, 2.4).svg;
}
