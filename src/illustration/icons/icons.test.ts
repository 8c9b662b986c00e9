import { expect, it } from 'vitest';
import { ALL_ICONS as all } from './all.ts';

/** The icons that the design names in its section 9. */
const NAMED =
  'phone clock back next down home book shroom check pin more speak size globe moon dl offline nonet print share search info warn stop x plus minus cam list send wait receipt edit users user school health hosp map nav sms qr flag cal lock sync play pause clip inbox pot bed tv trash test';

it('every icon that the design names is drawn', () => {
  const ids = new Set(all.map((icon) => icon.id));
  expect(NAMED.split(' ').filter((id) => !ids.has(id))).toEqual([]);
});

it('no two icons have one name, and each is at most 300 bytes of path data', () => {
  expect(new Set(all.map((icon) => icon.id)).size).toBe(all.length);
  for (const icon of all) expect(icon.paths.join('').length, icon.id).toBeLessThanOrEqual(300);
});
