import { bruiseColours } from './gillField.ts';
import { arrow, HUE, Pad } from './pad.ts';

const FACE =
  'M6 66C8 20 50 4 84 4S160 20 162 66C150 70 122 62 106 66C104 90 106 110 108 134H60C62 110 64 90 62 66C46 62 18 70 6 66Z';

/** The same cut twice: just cut at the left, minutes later at the right. */
export function cutChange(state: string): string | undefined {
  const colours = bruiseColours(state);
  if (colours === undefined) return undefined;
  const pad = new Pad();
  pad.form(FACE, '#fdf3cf');
  pad.within(FACE, () => {
    pad.line('M6 66C8 20 50 4 84 4S160 20 162 66', 11, HUE.cap);
    pad.fill('M6 54C30 48 56 54 62 58V70H6ZM162 54C138 48 112 54 106 58V70H162Z', HUE.gill);
    const [first, then] = colours;
    const half = 'M84 10C122 10 148 24 156 52C136 46 112 52 104 60C102 90 103 110 105 134H84Z';
    if (first !== undefined) pad.fill(half, first, 0.88);
    if (then !== undefined)
      pad.fill(
        'M112 14C138 20 150 34 156 52C136 46 112 52 104 60ZM95 62H104C102 90 103 110 105 134H95Z',
        then,
        0.95,
      );
    pad.line('M84 4V134', 1.8, '#3b2d25');
  });
  pad.line(FACE, 2.4);
  return pad
    .line(arrow([68, 100], [100, 100], 8), 6, '#fffdf6')
    .line(arrow([68, 100], [100, 100], 8), 3).svg;
}
