import { box, moved, oval, PAINT, type Brush } from '../kit/brush.ts';
import { CHARACTERS } from './characters.ts';

/** Paints one picture on 440 × 275 units. */
export type Draw = (b: Brush) => string;

const BLUE = '#1b4f72';

/** Upper part of a phone that fills the picture; no maker's sign on it. */
function screen(b: Brush, body: string): string {
  return (
    b.form('M96 14H344C354 14 358 18 358 28V290H82V28C82 18 86 14 96 14Z', PAINT.iron) +
    b.form(box(94, 30, 252, 260), PAINT.white, { line: 1.4, shade: 0.02 }) +
    b.ids.clipped(box(94, 30, 252, 260), body)
  );
}

const dots = (b: Brush, x: number, y: number, gap: 'down' | 'across') =>
  [-1, 0, 1]
    .map((i) =>
      b.flat(gap === 'down' ? oval(x, y + i * 9, 3.6) : oval(x + i * 10, y, 3.6), PAINT.hair),
    )
    .join('');

/** The finger says where to touch; a blue ring marks the place. */
function touch(b: Brush, x: number, y: number, r = 22): string {
  return (
    b.stroke(oval(x, y, r), BLUE, 5) +
    moved(
      b.form(
        'M-8 64V22C-8 12 8 12 8 22V44L28 50C34 52 36 56 35 62L30 96H-2L-22 66C-26 58 -16 54 -12 60Z',
        PAINT.skin,
      ),
      x + 3,
      y + 2,
    )
  );
}

function lines(b: Brush, y: number, rows: number): string {
  return Array.from({ length: rows }, (_, i) =>
    b.stroke(`M112 ${y + i * 18}h${i % 3 === 2 ? 120 : 210}`, '#d5c9b0', 6),
  ).join('');
}

const addressBar = (b: Brush) =>
  b.form('M108 40H296C304 40 304 62 296 62H108C100 62 100 40 108 40Z', '#efe6d2', {
    line: 1.3,
    shade: 0,
  }) + b.stroke('M114 51h96', PAINT.grey, 4);

function appIconAt(b: Brush, x: number, y: number, size: number): string {
  const k = size / 60;
  return moved(
    b.form(box(0, 0, 60, 60), PAINT.red, { line: 1.4, shade: 0.03 }) +
      `<g fill="none" stroke="#faf5e9" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path transform="translate(7 9) scale(.95 1.75)" d="${CHARACTERS.菌}"/><path transform="translate(31 9) scale(.95 1.75)" d="${CHARACTERS.安}"/></g>`,
    x,
    y,
    k,
  );
}

const plusOnPhone = (b: Brush) =>
  b.form(
    'M-13 -20H13C15 -20 16 -19 16 -17V17C16 19 15 20 13 20H-13C-15 20 -16 19 -16 17V-17C-16 -19 -15 -20 -13 -20Z',
    PAINT.white,
    { line: 2, shade: 0 },
  ) + b.stroke('M0 -9V9M-9 0H9', BLUE, 4);

const globe = (b: Brush) =>
  b.form(oval(0, 0, 18), PAINT.white, { line: 2.2, shade: 0 }) +
  b.line('M-18 0H18M0 -18C-12 -8 -12 8 0 18M0 -18C12 -8 12 8 0 18', 1.6);

function menu(b: Brush, y: number, marked: number, sign: string): string {
  const rows = [0, 1, 2, 3].map((i) => {
    const at = y + i * 44;
    const mark =
      i === marked
        ? b.flat(box(160, at - 20, 186, 42), '#e2ecf1') +
          moved(sign, 184, at) +
          b.stroke(`M212 ${at}h106`, PAINT.hair, 6)
        : b.form(oval(184, at, 10), '#efe6d2', { line: 1.3, shade: 0 }) +
          b.stroke(`M212 ${at}h86`, '#d5c9b0', 6);
    return mark;
  });
  return b.form(box(158, y - 26, 190, 186), PAINT.white, { shade: 0.02 }) + rows.join('');
}

/** How to keep the app on the phone: a plain browser without any maker's sign. */
export const installPictures: Readonly<Record<string, Draw>> = {
  'install-menu': (b) =>
    screen(b, addressBar(b) + dots(b, 328, 51, 'down') + lines(b, 90, 10)) + touch(b, 328, 51),
  'install-menu-bottom': (b) =>
    screen(
      b,
      addressBar(b) +
        lines(b, 86, 4) +
        moved(
          b.form(box(94, 224, 252, 110), '#efe6d2', { line: 1.3, shade: 0 }) +
            b.stroke('M128 246l-12 12l12 12M170 246l12 12l-12 12', PAINT.grey, 4) +
            b.stroke('M298 248h26M298 258h26M298 268h26', PAINT.hair, 4),
          0,
          -66,
        ),
    ) + touch(b, 311, 192),
  'install-share': (b) =>
    screen(
      b,
      addressBar(b) +
        lines(b, 86, 4) +
        moved(
          b.form(box(94, 224, 252, 110), '#efe6d2', { line: 1.3, shade: 0 }) +
            b.stroke('M128 246l-12 12l12 12M170 246l12 12l-12 12', PAINT.grey, 4) +
            b.stroke('M213 250H206V276H234V250H227M220 264V236M212 243l8 -8l8 8', PAINT.hair, 3.6),
          0,
          -66,
        ),
    ) + touch(b, 220, 190, 26),
  'install-add': (b) =>
    screen(b, addressBar(b) + dots(b, 328, 51, 'down') + menu(b, 100, 1, plusOnPhone(b))) +
    touch(b, 300, 144, 20),
  'install-confirm': (b) =>
    screen(
      b,
      lines(b, 50, 12) +
        b.flat(box(94, 30, 252, 260), '#3b2d25', 0.28) +
        b.form(box(116, 96, 208, 130), PAINT.white) +
        appIconAt(b, 134, 114, 54) +
        b.stroke('M202 130h92M202 150h64', '#d5c9b0', 6) +
        b.form(box(222, 184, 88, 30), BLUE, { line: 1.4, shade: 0.02 }) +
        b.stroke('M266 191V207M258 199H274', PAINT.white, 3.6),
    ) + touch(b, 266, 199),
  'install-open': (b) =>
    screen(
      b,
      [0, 1, 2, 3, 4, 5]
        .map((i) =>
          i === 4
            ? ''
            : b.form(
                `M${122 + (i % 3) * 76} ${58 + Math.floor(i / 3) * 96}h44v44h-44Z`,
                ['#d9d2c2', '#cdd5da', '#dccfb4', '#d2cfc8', '', '#cfd6cf'][i] ?? '#d9d2c2',
                { line: 1.3, shade: 0.03 },
              ),
        )
        .join('') + appIconAt(b, 194, 150, 56),
    ) + touch(b, 222, 178, 40),
  'wechat-open-in-browser': (b) =>
    screen(
      b,
      b.form(box(94, 30, 252, 36), '#efe6d2', { line: 1.3, shade: 0 }) +
        b.stroke('M118 40l-8 8l8 8', PAINT.hair, 3.6) +
        dots(b, 314, 48, 'across') +
        lines(b, 92, 10),
    ) + touch(b, 314, 48),
  'wechat-choose-browser': (b) =>
    screen(
      b,
      lines(b, 50, 5) +
        b.form(box(94, 150, 252, 150), '#efe6d2', { line: 1.4, shade: 0.02 }) +
        [0, 1, 2, 3]
          .map(
            (i) =>
              b.form(`M${108 + i * 60} 170h44v44h-44Z`, PAINT.white, { line: 1.3, shade: 0 }) +
              (i === 2
                ? moved(globe(b), 250, 192, 0.9)
                : b.form(oval(130 + i * 60, 192, 10), '#d5c9b0', { line: 1.2, shade: 0 })),
          )
          .join(''),
    ) + touch(b, 250, 192, 30),
};
