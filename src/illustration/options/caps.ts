import { brainOutside } from './undersides.ts';
import { HUE, Pad, upright, type Shade } from './pad.ts';

const LIGHT: Shade = { from: [60, 10], to: [150, 100], strength: 0.5 };

/** Side views of the cap. The foot of each is at the same height, on the same stem. */
const CAPS: Readonly<Record<string, string>> = {
  egg: 'M84 8C104 8 120 40 120 66C120 86 108 94 84 94S48 86 48 66C48 40 64 8 84 8Z',
  hemispherical: 'M16 90C16 44 44 16 84 16S152 44 152 90C130 96 38 96 16 90Z',
  convex: 'M12 90C16 58 46 42 84 42S152 58 156 90C134 98 34 98 12 90Z',
  flat: 'M8 84C10 74 40 70 84 70S158 74 160 84C160 94 8 94 8 84Z',
  depressed:
    'M8 84C12 64 36 46 56 48C68 50 72 66 84 66S100 50 112 48C132 46 156 64 160 84C150 96 18 96 8 84Z',
  funnel: 'M6 26C20 22 54 34 84 34S148 22 162 26C150 58 108 76 100 104H68C60 76 18 58 6 26Z',
  conical: 'M84 8C90 8 138 76 154 92C130 100 38 100 14 92C30 76 78 8 84 8Z',
  bell: 'M84 12C108 12 116 32 122 58C126 76 138 86 150 92C130 100 38 100 18 92C30 86 42 76 46 58C52 32 60 12 84 12Z',
  umbonate: 'M8 90C20 72 48 70 60 58C68 40 100 40 108 58C120 70 148 72 160 90C140 98 28 98 8 90Z',
  pointed:
    'M8 90C30 72 66 70 76 50C80 40 82 24 84 10C86 24 88 40 92 50C102 70 138 72 160 90C140 98 28 98 8 90Z',
  cylinder:
    'M60 16C66 4 102 4 108 16C112 40 114 84 112 106C104 112 64 112 56 106C54 84 56 40 60 16Z',
  irregular:
    'M6 70C4 56 24 58 34 46C42 34 58 52 74 44C92 34 100 48 120 40C140 34 146 52 160 58C168 70 150 76 146 88C136 102 112 90 96 96C76 104 60 94 44 96C26 98 8 86 6 70Z',
};

export function capShape(state: string): string | undefined {
  const pad = new Pad();
  if (state === 'lobed_brain') return brainOutside(pad);
  if (state === 'fan') {
    pad.form('M-6 -6H28C24 30 32 80 26 134H-6Z', HUE.wood, upright(-20, 34));
    pad.form(
      'M24 58C44 52 58 36 78 22C92 12 108 18 120 20C136 20 146 32 152 44C164 54 160 70 158 78C154 92 140 98 130 104C114 116 96 108 84 108C62 104 48 88 24 82C18 76 18 64 24 58Z',
      HUE.cap,
      LIGHT,
    );
    return pad.line(
      'M44 64C70 56 92 40 100 28M46 70C80 68 120 62 148 58M46 76C74 84 106 94 122 98',
      2,
      '#7a5428',
      0.7,
    ).svg;
  }
  const cap = CAPS[state];
  if (cap === undefined) return undefined;
  pad.form('M72 84L70 134H98L96 84Z', HUE.stem, upright(68, 102));
  pad.form(cap, HUE.cap, LIGHT);
  if (state === 'funnel') {
    pad.within(cap, () =>
      pad.fill(
        'M6 26C20 34 54 46 84 46S148 34 162 26C150 62 108 76 100 106H68C60 76 18 62 6 26Z',
        HUE.gill,
      ),
    );
    pad
      .line(
        'M26 38C44 64 66 80 74 104M56 44C66 66 76 84 80 104M112 44C102 66 92 84 88 104M142 38C124 64 102 80 94 104',
        1.6,
        '#6b4418',
      )
      .line(cap);
  }
  return pad.svg;
}
