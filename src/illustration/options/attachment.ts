import { HUE, Pad, upright } from './pad.ts';

/** Lower side of the flesh, from the stem to the edge of the cap. */
const ROOF = 'C92 42 132 54 154 84';

/** The one gill that the knife laid open: where its inner end goes is all that differs. */
const GILLS: Readonly<Record<string, string>> = {
  free: `M66 43${ROOF}C132 106 96 108 78 90C66 78 63 58 66 43Z`,
  adnexed: `M42 42${ROOF}C132 106 98 108 78 86C66 70 58 54 42 53Z`,
  adnate: `M42 42${ROOF}C132 104 92 100 42 94Z`,
  notched: `M42 42${ROOF}C132 106 104 110 82 100C66 92 70 64 58 64C50 64 48 78 42 88Z`,
  decurrent: `M42 42${ROOF}C128 98 96 88 72 98C58 105 50 114 42 130Z`,
  lateral: `M34 52C84 42 132 54 154 84C118 98 74 88 34 68Z`,
};

/** Half of a cap cut lengthwise, with the stem at the left: how the gill (ochre) meets the stem. */
export function gillAttachment(state: string): string | undefined {
  const gill = GILLS[state];
  if (gill === undefined) return undefined;
  const pad = new Pad();
  const cap =
    state === 'lateral'
      ? 'M34 34C80 20 140 34 162 84C160 88 156 88 154 84C132 54 84 42 34 52Z'
      : `M-6 12C70 6 146 30 162 84C160 88 156 88 154 84C132 54 92 42 42 42L-6 42Z`;
  if (state === 'lateral') {
    pad.form('M-6 -6H34C30 20 38 44 34 64C31 90 38 110 34 132H-6Z', HUE.wood, upright(-30, 60));
    pad.line('M8 -4C12 30 4 70 10 130M22 -4C18 40 27 80 20 130', 2, '#5a4028', 0.8);
  } else {
    pad.form('M-6 40H42C40 70 41 100 42 132H-6Z', HUE.flesh);
    pad.line('M10 56V76M24 66V96M12 94V118', 1.6, '#cdbb94');
  }
  pad.fill(cap, HUE.flesh);
  const skin = state === 'lateral' ? 'M34 34C80 20 140 34 162 84' : 'M-6 12C70 6 146 30 162 84';
  pad.form(gill, HUE.gill, { from: [100, 40], to: [100, 110], strength: 0.5 });
  pad.within(gill, () =>
    pad.line('M40 62C90 60 128 72 146 86M40 80C80 76 110 84 136 92', 1.5, '#8a5c28', 0.7),
  );
  if (state !== 'lateral') pad.fill('M-6 30H41V50H-6Z', HUE.flesh);
  return pad.line(cap, 2).line(skin, 7, HUE.cap).line(skin, 1.8).svg;
}
