import { Pen } from '../core/pen.ts';
import { lerp, type Point } from '../core/geometry.ts';
import { arrow, HUE, Pad, upright } from './pad.ts';

/** A skirt that hangs from `y`; the pleats run down from it. */
function skirt(
  pad: Pad,
  y: number,
  { wide, long, half }: { wide: number; long: number; half: number },
): void {
  const hem = Array.from({ length: 13 }, (_, i): Point => [
    lerp(84 - wide, 84 + wide, i / 12),
    y + long + (i % 2 === 0 ? 0 : 5) + 7 * (1 - ((i - 6) / 6) ** 2),
  ]);
  const d = new Pen()
    .move([84 - half, y])
    .bend([84 - half - 2, y + long * 0.5], hem[0] ?? [0, 0])
    .curve(hem, true)
    .bend([84 + half + 2, y + long * 0.5], [84 + half, y])
    .bend([84, y + 7], [84 - half, y])
    .close().d;
  pad.form(d, HUE.veil, upright(84 - wide, 84 + wide + 8, 0.35));
  const pleats = new Pen();
  for (let i = 1; i < 12; i += 2) {
    const [x, low] = hem[i] ?? [84, y];
    pleats.move([lerp(84 - half, 84 + half, i / 12), y + 7]).line([x, low - 4]);
  }
  pad.line(pleats.d, 1.5, '#a79c88');
}

function capAndStem(pad: Pad): void {
  pad.form('M62 30L60 134H108L106 30Z', HUE.stem, upright(58, 112));
  const gills = 'M4 16C24 44 144 44 164 16Z';
  pad.form(gills, HUE.gill);
  const pen = new Pen();
  for (let i = 0; i <= 20; i += 1)
    pen.move([lerp(10, 158, i / 20), 14]).line([lerp(46, 122, i / 20), 44]);
  pad.within(gills, () => pad.line(pen.d, 1.4, '#8a5c28', 0.8));
  pad.form('M0 20C0 -20 168 -20 168 20C140 10 28 10 0 20Z', HUE.cap);
}

const RINGS: Readonly<Record<string, (pad: Pad) => void>> = {
  none: () => undefined,
  skirt: (pad) => skirt(pad, 52, { wide: 46, long: 36, half: 24 }),
  movable: (pad) => {
    pad.form(
      'M48 70C48 60 120 60 120 70V80C120 92 48 92 48 80Z',
      HUE.veil,
      upright(48, 130, 0.4),
      2.8,
    );
    pad.line('M48 71C52 81 116 81 120 71', 2).line('M52 86C66 92 102 92 116 86', 1.4, '#a79c88');
    pad.line(`${arrow([140, 70], [140, 50], 8)}${arrow([140, 82], [140, 102], 8)}`, 3.6);
  },
  cobweb: (pad) => {
    const threads = new Pen();
    for (let i = 0; i < 15; i += 1) {
      const t = i / 14;
      const end: Point = [lerp(62, 106, t), 78 + 5 * Math.sin(t * Math.PI)];
      threads
        .move([lerp(8, 160, t), 20 + 16 * Math.sin(t * Math.PI)])
        .bend([lerp(40, 128, t), 44], end);
    }
    threads.move([28, 34]).line([142, 36]).move([40, 48]).bend([84, 58], [128, 48]);
    pad.line(threads.d, 3.4, '#fffdf2', 0.9).line(threads.d, 1.4, '#8a4f20');
    pad.line('M62 78C72 84 96 84 106 78', 4, '#a35a20', 0.85);
  },
  fugitive: (pad) => {
    pad.form('M60 56C52 60 48 72 40 80L50 82L48 92L60 84L66 92L72 78C74 68 70 60 66 58Z', HUE.veil);
    pad.form('M96 58C104 56 112 62 116 74L108 72L104 80L98 70Z', HUE.veil);
    pad.form('M124 104L138 98L148 106L142 116L128 116Z', HUE.veil, undefined, 2);
    pad.form('M24 112L34 106L42 114L34 122Z', HUE.veil, undefined, 2);
    pad.line(arrow([122, 82], [132, 94], 6), 2);
  },
  zone: (pad) => {
    pad.line('M62 66C72 73 96 73 106 66', 11, '#8a5a2c', 0.85);
    pad.line(
      'M64 60l3 13M72 63l2 13M81 64l1 14M90 64l-1 14M98 63l-2 13M104 60l-3 13',
      1.8,
      '#4a2c10',
    );
  },
};

export function ringOnStem(state: string): string | undefined {
  const ring = RINGS[state];
  if (ring === undefined) return undefined;
  const pad = new Pad();
  capAndStem(pad);
  ring(pad);
  return pad.svg;
}

const HEIGHTS: Readonly<Record<string, number>> = { top: 30, upper: 44, middle: 64, low: 92 };

/** The same ring on the same stem, at four heights. */
export function ringPosition(state: string): string | undefined {
  const y = HEIGHTS[state];
  if (y === undefined) return undefined;
  const pad = new Pad();
  pad.form('M72 26L69 112C70 124 98 124 99 112L96 26Z', HUE.stem, upright(68, 102));
  pad.form('M22 34C26 8 54 4 84 4S142 8 146 34C128 42 40 42 22 34Z', HUE.cap, upright(30, 150));
  skirt(pad, y, { wide: 28, long: 12, half: 14 });
  return pad.svg;
}
