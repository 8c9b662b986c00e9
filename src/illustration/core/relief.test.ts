import { expect, it } from 'vitest';
import { contours, fieldOf } from './relief.ts';

const box = { left: -20, right: 20, top: -20, bottom: 20 };
const size = (loop: readonly (readonly [number, number])[]) => {
  let area = 0;
  loop.forEach(([x, y], i) => {
    const [a, b] = loop[(i + 1) % loop.length] ?? [x, y];
    area += x * b - a * y;
  });
  return Math.abs(area / 2);
};

it('a level of a hill is one closed line at its true radius', () => {
  const [loop, ...more] = contours(
    fieldOf((x, y) => 10 - Math.hypot(x, y), box, 0.5),
    0,
  );
  expect(more).toEqual([]);
  for (const [x, y] of loop ?? []) expect(Math.hypot(x, y)).toBeCloseTo(10, 1);
  expect(size(loop ?? [])).toBeCloseTo(Math.PI * 100, -1);
});

it('a ring has an outer and an inner line, two hills have two', () => {
  const ring = fieldOf((x, y) => 3 - Math.abs(Math.hypot(x, y) - 10), box, 0.5);
  expect(
    contours(ring, 0)
      .map(size)
      .sort((a, b) => a - b),
  ).toEqual([expect.closeTo(Math.PI * 49, -1), expect.closeTo(Math.PI * 169, -1)]);
  const hills = fieldOf((x, y) => 4 - Math.hypot(Math.abs(x) - 10, y), box, 0.5);
  expect(contours(hills, 0)).toHaveLength(2);
});

it('what reaches the border of the field is closed there', () => {
  const [loop] = contours(
    fieldOf(() => 1, box, 1),
    0,
  );
  expect(size(loop ?? [])).toBeGreaterThan(40 * 40);
});
