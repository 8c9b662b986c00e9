import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Species } from '#content/schemas/species.ts';
import { build, drawAgaric } from '#illustration/fungi/agaric.ts';
import { drawSection, cutOf } from '#illustration/fungi/section.ts';
import { attachmentStart, gillOutline } from '#illustration/fungi/sectionFlesh.ts';
import { specimenOf } from '#illustration/fungi/specimen.ts';
import { readPictureInput } from './input.ts';

const input = readPictureInput(join(process.cwd(), 'content'));
const exitialis = input.species.find(({ id }) => id === 'amanita-exitialis')!;
const pose = { foot: [200, 400], scale: 30, lean: 0, bow: 0.02, tip: 0, seed: 'test' } as const;

/** Three ways to look at one fruit body. */
const VIEWS: readonly ((species: Species) => string)[] = [
  (species) => drawAgaric(specimenOf(species, 'mature'), { ...pose, pitch: -16 }).svg,
  (species) => drawAgaric(specimenOf(species, 'mature'), { ...pose, pitch: 24 }).svg,
  (species) => drawSection(specimenOf(species, 'mature'), [200, 400], 30).svg,
];

/** Each named part of a drawing, without the parts inside it. */
function partsOf(svg: string): Map<string, string> {
  const parts = new Map<string, string>();
  const stack: string[] = [];
  for (const piece of svg.split(/(?=<g\b|<\/g>)/)) {
    if (piece.startsWith('</g>')) stack.pop();
    else stack.push(/data-part="([^"]+)"/.exec(piece)?.[1] ?? stack.at(-1) ?? '');
    const name = stack.at(-1) ?? '';
    parts.set(name, (parts.get(name) ?? '') + piece.replace(/^<\/g>/, ''));
  }
  return parts;
}

type Change = (species: Species) => Species;
type Draw = Species['draw'];

const drawn =
  (change: (draw: Draw) => Partial<Draw>): Change =>
  (species) => ({ ...species, draw: { ...species.draw, ...change(species.draw) } });
const trait =
  (id: keyof Species['traits'], state: string): Change =>
  (species) =>
    ({ ...species, traits: { ...species.traits, [id]: { typical: [state], rare: [] } } }) as Species;
const cap = (change: Partial<Draw['cap']>) => drawn((d) => ({ cap: { ...d.cap, ...change } }));
const under = (change: Partial<Draw['under']>) => drawn((d) => ({ under: { ...d.under, ...change } }));
const stem = (change: Partial<NonNullable<Draw['stem']>>) =>
  drawn((d) => ({ stem: d.stem === null ? null : { ...d.stem, ...change } }));
const ring = (change: Partial<Draw['ring']>) => drawn((d) => ({ ring: { ...d.ring, ...change } }));
const volva = (change: Partial<Draw['volva']>) => drawn((d) => ({ volva: { ...d.volva, ...change } }));
const section = (change: Partial<Draw['section']>) =>
  drawn((d) => ({ section: { ...d.section, ...change } }));

/** Trait → the parts of the drawing that it may change; at least one of them must change. */
const TRAITS: readonly (readonly [trait: string, change: Change, parts: readonly string[]])[] = [
  ['cap_colour', cap({ colours: { centre: '#883322', mid: '#883322', margin: '#883322' } }), ['cap']],
  ['cap_centre', cap({ colours: { centre: '#883322', mid: '#f4f0e4', margin: '#f4f0e4' } }), ['cap']],
  ['cap_margin striate', cap({ striae: { share: 0.3, count: 40 } }), ['striae']],
  ['cap_margin appendiculate', cap({ fringe: 'flaps' }), ['fringe']],
  ['cap_margin fringed', cap({ fringe: 'hairs' }), ['fringe']],
  ['cap_margin split', trait('cap_margin', 'split'), ['splits']],
  ['cap_surface slimy', cap({ gloss: 1 }), ['cap']],
  ['cap_surface innate_streaks', cap({ streaks: { density: 0.6, colour: '#555555' } }), ['streaks']],
  ['cap_surface cracked', cap({ cracks: 0.8 }), ['cracks']],
  ['cap_surface zoned', cap({ zones: 5 }), ['zones']],
  ['cap_surface velvety', trait('cap_surface', 'velvety'), ['velvet']],
  ['cap_surface wrinkled', trait('cap_surface', 'wrinkled'), ['wrinkles']],
  ['cap_surface fibrous_split', trait('cap_surface', 'fibrous_split'), ['splits']],
  ['wart_colour, warts', drawn(() => ({ warts: { shape: 'pyramid', density: 0.4, size_mm: [2, 4], colour: '#ffffff' } })), ['warts']],
  ['hymenophore', under({ type: 'teeth' }), ['under', 'hymenophore']],
  ['gill_attachment', under({ attachment: 'adnexed' }), ['under', 'hymenophore']],
  ['gill_spacing', under({ gill_count: 30 }), ['hymenophore']],
  ['short_gills', under({ lamellulae: !exitialis.draw.under.lamellulae }), ['hymenophore']],
  ['under_colour_old', under({ colour_old: '#cc8844' }), ['under', 'hymenophore']],
  ['under_bruise', trait('under_bruise', 'blue'), ['bruise']],
  ['stem_colour', stem({ colours: { top: '#884422', mid: '#884422', base: '#884422' } }), ['stem']],
  ['stem_surface', stem({ pattern: { type: 'net', density: 0.6, colour: '#553311' } }), ['stem-pattern']],
  ['stem_interior', stem({ hollow: !exitialis.draw.stem!.hollow }), ['hollow']],
  ['stem_base', trait('stem_base', 'white_felt'), ['root']],
  ['stem_base long_root', drawn(() => ({ root_cm: 6 })), ['root', 'stem']],
  ['ring', ring({ type: 'none' }), ['ring', 'ring-back']],
  ['ring_position', ring({ position: 0.5 }), ['ring', 'ring-back']],
  ['ring_colour', ring({ colour: '#c08030' }), ['ring', 'ring-back']],
  ['volva', volva({ type: 'belts' }), ['volva', 'volva-back']],
  ['volva_colour', volva({ colour: '#c08030' }), ['volva', 'volva-back']],
  ['flesh_colour', section({ flesh: '#eecc88' }), ['cap', 'stem', 'hollow']],
  ['cut_change', section({ cut: '#2255aa', cut_after_s: 60 }), ['cut-change']],
  ['latex', section({ latex: '#ee6611' }), ['milk']],
];

describe('a change of a trait changes the drawing in that part only', () => {
  const before = VIEWS.map((draw) => partsOf(draw(exitialis)));
  it.each(TRAITS)('%s', (_, change, parts) => {
    const species = change(exitialis);
    const changed = VIEWS.flatMap((draw, i) => {
      const [was, is] = [before[i]!, partsOf(draw(species))];
      return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((name) => !parts.includes(name))).toEqual([]);
  });
});

describe('the cut shows how the gills meet the stem', () => {
  const cut = (attachment: string) =>
    cutOf(specimenOf(under({ attachment })(exitialis), 'mature'), [0, 0], 30);
  /** height of a gill at its inner end, as a share of its height in the middle; how far below the cap it ends on the stem, in cm */
  function shape(attachment: string) {
    const made = cut(attachment);
    const { upper, lower } = gillOutline(made, 1);
    const high = (i: number) => {
      const [x, y] = lower[i]!;
      const above = upper.reduce((a, b) => (Math.abs(b[0] - x) < Math.abs(a[0] - x) ? b : a));
      return y - above[1];
    };
    const middle = high(Math.floor(lower.length * 0.4));
    const near = lower.slice(0, Math.floor(lower.length * 0.25)).map((_, i) => high(i) / middle);
    const stemSide = made.stemPoint(1, 1)[0];
    return {
      gap: (upper[0]![0] - stemSide) / made.cap.radius,
      contact: high(0) / middle,
      least: Math.min(...near.slice(1)),
      down: (Math.max(...lower.slice(0, 6).map(([, y]) => y)) - made.stemPoint(1, 1)[1]) / 30,
    };
  }

  it('free: they end before it, with a gap', () => {
    expect(shape('free').gap).toBeGreaterThan(0.015);
    expect(attachmentStart(cut('free'))).toBeGreaterThan(attachmentStart(cut('adnate')) * 1.1);
  });
  it('all others reach it', () => {
    for (const attachment of ['adnexed', 'adnate', 'notched', 'decurrent'])
      expect(shape(attachment).gap, attachment).toBeLessThanOrEqual(0);
  });
  it('adnexed: only with a narrow end', () => {
    expect(shape('adnexed').contact).toBeLessThan(0.4);
    expect(shape('adnate').contact).toBeGreaterThan(0.45);
    expect(shape('adnexed').contact).toBeLessThan(shape('adnate').contact / 2);
  });
  it('notched: bitten out just before it', () => {
    const { contact, least } = shape('notched');
    expect(least).toBeLessThan(contact * 0.6);
    expect(shape('adnate').least).toBeGreaterThan(shape('adnate').contact * 0.8);
  });
  it('decurrent: they run down it', () => {
    expect(shape('decurrent').down).toBeGreaterThan(shape('adnate').down + 0.2);
  });
});

describe('sizes are to scale within 5 %', () => {
  const CAPS = ['agaric', 'bolete', 'chanterelle'];
  it('cap width and stem length of every cap-and-stem species, at every age, seen from below and from above', () => {
    const wrong: string[] = [];
    let measured = 0;
    for (const species of input.species) {
      const { draw } = species;
      if (!CAPS.includes(draw.form) || draw.cap.profile.old === 'fan' || draw.stem === null) continue;
      for (const age of ['young', 'mature', 'old'] as const) {
        for (const pitch of [-16, 24]) {
          const made = build(specimenOf(species, age), { ...pose, pitch, bow: 0 });
          const xs = Array.from({ length: 21 }, (_, i) => made.cap.ring(i / 20, 90)).flat().map(([x]) => x);
          const wide = (Math.max(...xs) - Math.min(...xs)) / (draw.cap.width_cm![age] * pose.scale);
          measured += 1;
          if (Math.abs(wide - 1) > 0.05) wrong.push(`${species.id} ${age}: cap ${wide.toFixed(3)}`);
          if (age !== 'mature') continue;
          const [top, foot] = [made.stem.axis(1), made.stem.axis(0)].map((p) => made.stem.pose.camera.see(p));
          const long = (foot![1] - top![1]) / (draw.stem.length_cm * pose.scale);
          if (Math.abs(long - 1) > 0.05) wrong.push(`${species.id}: stem ${long.toFixed(3)}`);
        }
      }
    }
    expect(measured).toBeGreaterThan(600);
    expect(wrong).toEqual([]);
  });
});
