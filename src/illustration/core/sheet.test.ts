import { expect, it } from 'vitest';
import { Random } from './random.ts';
import { paintSheet, type Sheet } from './sheet.ts';

const TURN = Math.PI * 2;
/** An upright pipe; its mouth leans to the viewer by `lean` of its radius. */
const pipe = (lean: number): Sheet => ({
  at: (u, v) => {
    const [x, z] = [Math.sin(v * TURN), -Math.cos(v * TURN)];
    return [20 * x, -60 * u + 20 * lean * z, 20 * z];
  },
  rows: 8,
  columns: 24,
  closed: true,
  colour: (_u, _v, outside) => (outside ? '#ff0000' : '#0000ff'),
});
const blue = (svg: string) =>
  [...svg.matchAll(/fill="#([0-9a-f]{6})"/g)].some(([, hex = '']) => {
    const n = Number.parseInt(hex, 16);
    return (n & 255) > (n >> 16) + 40;
  });

it('the inside of a pipe is painted only where it is left open to the viewer', () => {
  expect(blue(paintSheet(pipe(0.4), new Random('pipe')))).toBe(true);
  expect(blue(paintSheet({ ...pipe(0.4), solid: true }, new Random('pipe')))).toBe(false);
});

it('marks of the outside do not show through the inside', () => {
  const mark = {
    line: [
      [0.2, 0],
      [0.8, 0],
    ] as const,
    colour: '#00ff00',
    width: 3,
  };
  const near = {
    ...mark,
    line: [
      [0.2, 0.5],
      [0.8, 0.5],
    ] as const,
  };
  const length = (sheet: Sheet) => paintSheet(sheet, new Random('pipe')).length;
  const plain = length(pipe(0));
  expect(length({ ...pipe(0), outside: [mark] })).toBe(plain);
  expect(length({ ...pipe(0), outside: [near] })).toBeGreaterThan(plain);
});

it('the same sheet is painted with the same bytes', () => {
  expect(paintSheet(pipe(0.3), new Random('a'))).toBe(paintSheet(pipe(0.3), new Random('a')));
});
