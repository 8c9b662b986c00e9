import type { Point } from '../core/geometry.ts';
import { HUE, type Pad } from './pad.ts';

/** Thumb and forefinger that hold something at a point; `side` -1 comes from the left, 1 from the right. */
export function pinch(pad: Pad, [x, y]: Point, side: -1 | 1): void {
  const at = (dx: number, dy: number) => `${x + side * dx} ${y + dy}`;
  pad.form(
    `M${at(-2, -9)}C${at(-10, -14)} ${at(-8, -24)} ${at(4, -26)}C${at(24, -28)} ${at(38, -22)} ${at(70, -18)}V${y + 2}C${at(40, 0)} ${at(16, -8)} ${at(-2, -9)}Z`,
    HUE.skin,
  );
  pad.form(
    `M${at(0, 9)}C${at(-10, 12)} ${at(-8, 24)} ${at(4, 24)}C${at(24, 24)} ${at(40, 20)} ${at(70, 26)}V${y - 2}C${at(44, 2)} ${at(18, 8)} ${at(0, 9)}Z`,
    HUE.skin,
  );
  pad.line(`M${at(-4, 14)}C${at(2, 11)} ${at(8, 13)} ${at(10, 18)}`, 1.6);
}

/** A fingertip that presses down from above; its end is at the point. */
export function press(pad: Pad, [x, y]: Point): void {
  pad.form(
    `M${x - 15} -8V${y - 16}C${x - 15} ${y + 5} ${x + 15} ${y + 5} ${x + 15} ${y - 16}V-8Z`,
    HUE.skin,
    { from: [x, 0], to: [x + 20, 0], strength: 0.4 },
  );
  pad.line(`M${x - 8} ${y - 18}C${x - 8} ${y - 6} ${x + 8} ${y - 6} ${x + 8} ${y - 18}`, 1.8);
}
