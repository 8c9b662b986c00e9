import { lerp, type Point } from '../core/geometry.ts';
import { Pen } from '../core/pen.ts';
import { num } from '../core/svg.ts';
import { HUE, oval, Pad, upright } from './pad.ts';

/** A small plain mushroom: foot at a point, about 60 units high at size 1, leaning to the right when positive. */
export function mushroom(pad: Pad, [x, y]: Point, size: number, lean = 0): void {
  const turn = lean === 0 ? '' : ` rotate(${num((lean * 180) / Math.PI)})`;
  pad.moved(`translate(${num(x)} ${num(y)})${turn} scale(${num(size)})`, () => {
    pad.form('M-6 0L-5 -42H5L7 0Q0 5 -6 0Z', HUE.stem);
    pad.fill('M2 -36L5 -36L6 0L3 2Z', '#8a7448', 0.45);
    pad.form('M-30 -37C-28 -54 -14 -61 0 -61S28 -54 30 -37C20 -31 -20 -31 -30 -37Z', HUE.cap);
    pad.fill(
      'M12 -58C22 -54 28 -48 29 -37C20 -32 4 -32 -6 -33C12 -36 20 -44 12 -58Z',
      '#7a5428',
      0.35,
    );
  });
}

/** Blades of grass along a line. */
export function grass(
  pad: Pad,
  from: Point,
  to: Point,
  { count, tall }: { count: number; tall: number },
): void {
  const pen = new Pen();
  for (let i = 0; i < count; i += 1) {
    const t = (i + 0.5) / count;
    const [x, y] = [lerp(from[0], to[0], t), lerp(from[1], to[1], t)];
    const sway = Math.round(Math.sin(i * 2.7) * 7);
    pen.hair(
      [x, y],
      [x + sway * 0.3, y - tall * 0.5],
      [x + sway, y - tall * (0.7 + 0.3 * Math.sin(i * 1.3))],
      1.6,
    );
  }
  pad.fill(pen.d, '#6f8a3c');
}

/** Ground from a height downwards. */
export function ground(pad: Pad, y: number, colour: string = HUE.soil): void {
  const d = `M-6 ${y}C40 ${y - 5} 120 ${y + 5} 174 ${y - 2}V134H-6Z`;
  pad.fill(d, colour).line(`M-6 ${y}C40 ${y - 5} 120 ${y + 5} 174 ${y - 2}`, 2.2, '#5f4526');
}

/** A leaf from its stalk to its tip. */
export function leaf(
  pad: Pad,
  [x, y]: Point,
  { long, angle }: { long: number; angle: number },
  colour: string,
): void {
  const turn = `rotate(${num((angle * 180) / Math.PI)}) scale(${num(long / 30)})`;
  pad.moved(`translate(${num(x)} ${num(y)}) ${turn}`, () => {
    pad.form('M0 0Q12 -11 30 0Q12 11 0 0Z', colour, undefined, 1.7).line('M-4 0H27', 1.3);
  });
}

/** A lying log with its cut end at the left. */
export function log(pad: Pad, top: number, thick: number, colour: string): void {
  const middle = top + thick / 2;
  pad.form(
    `M22 ${top}C70 ${top - 3} 130 ${top + 3} 162 ${top}C170 ${middle} 168 ${top + thick} 160 ${top + thick}H22Z`,
    colour,
    {
      from: [84, top],
      to: [84, top + thick * 1.2],
      strength: 0.6,
    },
  );
  pad.form(oval([22, middle], [14, thick / 2]), '#e2c08c');
  pad
    .line(oval([22, middle], [8, thick * 0.3]), 1.5, '#8a6234')
    .line(oval([22, middle], [3, thick * 0.12]), 1.5, '#8a6234');
}

/** Needles in a bundle from one point. */
export function needles(
  pad: Pad,
  [x, y]: Point,
  { long, from, to, count }: { long: number; from: number; to: number; count: number },
): void {
  const pen = new Pen();
  for (let i = 0; i < count; i += 1) {
    const a = lerp(from, to, i / (count - 1));
    pen.move([x, y]).line([x + long * Math.cos(a), y + long * Math.sin(a)]);
  }
  pad.line(pen.d, 2, '#4f7038');
}

export function cone(pad: Pad, [x, y]: Point, size: number): void {
  const d = `M${x} ${y - 14 * size}C${x + 12 * size} ${y - 10 * size} ${x + 11 * size} ${y + 8 * size} ${x} ${y + 14 * size}C${x - 11 * size} ${y + 8 * size} ${x - 12 * size} ${y - 10 * size} ${x} ${y - 14 * size}Z`;
  pad.form(d, '#9a6a3a', undefined, 2);
  pad.within(d, () => {
    const pen = new Pen();
    for (let k = -3; k < 4; k += 1)
      pen
        .move([x - 12 * size, y + k * 8 * size])
        .line([x + 12 * size, y + k * 8 * size + 10 * size])
        .move([x + 12 * size, y + k * 8 * size])
        .line([x - 12 * size, y + k * 8 * size + 10 * size]);
    pad.line(pen.d, 1.4, '#4f2f12');
  });
}

/** Shelves of one kind on the side of wood. */
export function shelf(pad: Pad, [x, y]: Point, wide: number, side: -1 | 1): void {
  const at = (dx: number, dy: number) => `${x + side * dx} ${y + dy}`;
  pad.form(
    `M${at(0, -6)}C${at(wide * 0.4, -wide * 0.34)} ${at(wide, -wide * 0.3)} ${at(wide, 0)}C${at(wide * 0.9, wide * 0.16)} ${at(wide * 0.3, wide * 0.22)} ${at(0, 10)}Z`,
    HUE.cap,
    { from: [x, y - wide * 0.3], to: [x, y + wide * 0.3], strength: 0.6 },
  );
  pad.line(
    `M${at(wide * 0.97, 3)}C${at(wide * 0.8, wide * 0.1)} ${at(wide * 0.3, wide * 0.12)} ${at(2, 5)}`,
    2.6,
    '#f6e2b4',
  );
}

export function trunk(pad: Pad, left: number, right: number): void {
  pad.form(
    `M${left} -6C${left + 4} 40 ${left - 4} 90 ${left} 134H${right}C${right + 4} 90 ${right - 4} 40 ${right} -6Z`,
    HUE.wood,
    upright(left, right),
  );
  const x = (t: number) => lerp(left, right, t);
  pad.line(
    `M${x(0.25)} 4V34M${x(0.5)} 20V58M${x(0.75)} 8V30M${x(0.3)} 70V104M${x(0.6)} 84V120M${x(0.8)} 54V76`,
    2,
    '#4f3520',
  );
}
