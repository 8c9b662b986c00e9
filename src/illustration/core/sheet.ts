import { mix, shadowOf, tone, type Hex } from './colour.ts';
import { clamp, lerp, TAU, type Point } from './geometry.ts';
import { INK } from './ink.ts';
import { Random } from './random.ts';
import { Bucket, fillPath } from './svg.ts';
import { Pen } from './pen.ts';

/** A place in space: x to the right, y downwards, z towards the viewer, in units of the picture. */
export type Place = readonly [x: number, y: number, z: number];

/** A line on a sheet, in its own coordinates. */
export interface SheetMark {
  readonly line: readonly (readonly [u: number, v: number])[];
  readonly colour: Hex;
  readonly opacity?: number;
  readonly width: number;
  /** pointed at both ends */
  readonly hair?: boolean;
}

/** A curved surface, u and v from 0 to 1. Its outside is where u runs up and v to the right. */
export interface Sheet {
  readonly at: (u: number, v: number) => Place;
  readonly rows: number;
  readonly columns: number;
  /** v = 1 is v = 0 again */
  readonly closed?: boolean;
  /** the inside is never seen */
  readonly solid?: boolean;
  readonly colour: (u: number, v: number, outside: boolean) => Hex;
  /** marks on the outside and on the inside */
  readonly outside?: readonly SheetMark[];
  readonly inside?: readonly SheetMark[];
  /** shade beyond that of the light, 0 to 1: depths, crevices */
  readonly dark?: (u: number, v: number, outside: boolean) => number;
  readonly ink?: number;
  /** colour and width of the cut edge at u = 1 */
  readonly rim?: { readonly colour: Hex; readonly width: number };
  readonly gloss?: number;
  /** the start of the sheet is drawn with a line too */
  readonly openFoot?: boolean;
}

interface Cell {
  readonly points: readonly Point[];
  readonly z: number;
  readonly outside: boolean;
  readonly light: number;
}

const LIGHT: Place = norm([-0.52, -0.66, 0.55]);
const BANDS = 36;

function norm([x, y, z]: Place): Place {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

function minus(a: Place, b: Place): Place {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

function cross(a: Place, b: Place): Place {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** A colour in light (1) or shade (0). */
function lit(colour: Hex, light: number): Hex {
  const k = Math.round(clamp(light) * 26) / 26;
  return k < 0.74
    ? mix(shadowOf(colour, 0.36), colour, k / 0.74)
    : mix(colour, tone(colour, 0.08), (k - 0.74) / 0.26);
}

/** What lies at one depth: washes, marks, edge and pen line, painted in this order. */
interface Band {
  readonly wash: Bucket;
  readonly marks: Bucket;
  readonly ink: Pen;
  readonly rim: Pen;
}

/** Where marks and lines go: a little in front of the facets they lie on. */
interface Canvas {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly bandAt: (z: number) => Band;
}

/** Facet outlines grow a little, so that no paper shows between them. */
function grown(points: readonly Point[]): Point[] {
  const x = points.reduce((sum, p) => sum + p[0], 0) / points.length;
  const y = points.reduce((sum, p) => sum + p[1], 0) / points.length;
  return points.map((p) => {
    const [dx, dy] = [p[0] - x, p[1] - y];
    const length = Math.hypot(dx, dy) || 1;
    return [p[0] + (dx / length) * 0.7, p[1] + (dy / length) * 0.7];
  });
}

function gridOf(sheet: Sheet): Place[][] {
  return Array.from({ length: sheet.rows + 1 }, (_, i) =>
    Array.from({ length: sheet.columns + 1 }, (_, k) =>
      sheet.at(i / sheet.rows, k / sheet.columns),
    ),
  );
}

function cellsOf(sheet: Sheet, grid: readonly Place[][], random: Random): Cell[][] {
  const pigment = random.noise2();
  return Array.from({ length: sheet.rows }, (_, i) =>
    Array.from({ length: sheet.columns }, (_, k) => {
      const [a, b, c, d] = [grid[i]?.[k], grid[i]?.[k + 1], grid[i + 1]?.[k + 1], grid[i + 1]?.[k]];
      if (!a || !b || !c || !d) throw new RangeError('a sheet has a hole');
      const normal = norm(cross(minus(c, a), minus(b, d)));
      const outside = normal[2] < 0;
      const facing =
        (outside ? -1 : 1) * (normal[0] * LIGHT[0] + normal[1] * LIGHT[1] + normal[2] * LIGHT[2]);
      const [u, v] = [(i + 0.5) / sheet.rows, (k + 0.5) / sheet.columns];
      const dark = sheet.dark?.(u, v, outside) ?? 0;
      const x = (a[0] + c[0]) / 2;
      const y = (a[1] + c[1]) / 2;
      return {
        points: [a, b, c, d].map((p): Point => [p[0], p[1]]),
        z: (a[2] + b[2] + c[2] + d[2]) / 4,
        outside,
        light: 0.44 + 0.5 * facing - dark * 0.8 + 0.03 * pigment(x / 17, y / 17),
      };
    }),
  );
}

/** Paints a curved sheet or body: light from the upper left, near parts over far ones, a pen line where it turns away. */
export function paintSheet(sheet: Sheet, random: Random): string {
  const grid = gridOf(sheet);
  const cells = cellsOf(sheet, grid, random.sub('pigment'));
  const all = cells.flat();
  const [near, far] = [Math.max(...all.map(({ z }) => z)), Math.min(...all.map(({ z }) => z))];
  const bands: Band[] = Array.from({ length: BANDS }, () => ({
    wash: new Bucket(),
    marks: new Bucket(),
    ink: new Pen(),
    rim: new Pen(),
  }));
  const bandAt = (z: number): Band => {
    const i = Math.floor(((z - far) / Math.max(1e-6, near - far)) * (BANDS - 1e-3));
    const band = bands[clamp(i, 0, BANDS - 1)];
    if (band === undefined) throw new RangeError('no such depth');
    return band;
  };
  const lift = (near - far) / BANDS;
  const canvas: Canvas = { sheet, cells, bandAt: (z) => bandAt(z + lift * 2.2) };
  cells.forEach((row, i) => {
    row.forEach((cell, k) => {
      if (sheet.solid === true && !cell.outside) return;
      const colour = sheet.colour((i + 0.5) / sheet.rows, (k + 0.5) / sheet.columns, cell.outside);
      bandAt(cell.z).wash.pen(lit(colour, cell.light)).polygon(grown(cell.points));
    });
  });
  for (const [marks, outside] of [
    [sheet.outside ?? [], true],
    [sheet.inside ?? [], false],
  ] as const)
    for (const mark of marks) placeMark(canvas, mark, outside);
  inkEdges(canvas, grid, random.sub('ink'));
  const rim = sheet.rim?.colour ?? '#ffffff';
  return bands
    .map(
      ({ wash, marks, ink, rim: edge }) =>
        wash.fills() + marks.fills() + fillPath(ink.d, INK, 0.86) + fillPath(edge.d, rim),
    )
    .join('');
}

function placeMark(
  { sheet, cells, bandAt }: Canvas,
  { line, colour, opacity, width, hair }: SheetMark,
  outside: boolean,
): void {
  line.slice(1).forEach(([u, v], i) => {
    const [u0, v0] = line[i] ?? [u, v];
    const [um, vm] = [(u0 + u) / 2, (v0 + v) / 2];
    const wrapped = sheet.closed === true ? vm - Math.floor(vm) : clamp(vm, 0, 0.9999);
    const column = Math.floor(wrapped * sheet.columns);
    const cellAt = (w: number) => cells[Math.floor(clamp(w, 0, 0.9999) * sheet.rows)]?.[column];
    const cell = cellAt(um);
    if (
      cell?.outside !== outside ||
      cellAt(u0)?.outside !== outside ||
      cellAt(u)?.outside !== outside
    )
      return;
    const z = Math.max(cell.z, cellAt(u0)?.z ?? cell.z, cellAt(u)?.z ?? cell.z);
    const [a, b] = [sheet.at(u0, v0), sheet.at(u, v)];
    const t = (i + 0.5) / (line.length - 1);
    const half = (width / 2) * (hair === true ? 0.35 + 0.65 * Math.sin(Math.PI * t) : 1);
    const colourHere = lit(colour, cell.light + 0.12);
    bar(bandAt(z).marks.pen(colourHere, opacity ?? 0.7), a, b, half);
  });
}

/** A short straight piece of line. */
function bar(pen: Pen, a: Place | Point, b: Place | Point, half: number): void {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * half, (dx / length) * half];
  const [ex, ey] = [(dx / length) * half * 0.7, (dy / length) * half * 0.7];
  pen.polygon([
    [a[0] + nx - ex, a[1] + ny - ey],
    [b[0] + nx + ex, b[1] + ny + ey],
    [b[0] - nx + ex, b[1] - ny + ey],
    [a[0] - nx - ex, a[1] - ny - ey],
  ]);
}

/** The pen follows the rim and every place where the sheet turns from its outside to its inside. */
function inkEdges(
  { sheet, cells, bandAt }: Canvas,
  grid: readonly (readonly Place[])[],
  random: Random,
): void {
  const hand = random.noise();
  const width = sheet.ink ?? 1.5;
  const edge = (
    [a, b]: readonly [Place | undefined, Place | undefined],
    z: number,
    along: number,
    cut: boolean,
  ) => {
    if (a === undefined || b === undefined) return;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const shade = Math.abs(Math.sin(Math.atan2(dy, dx) - TAU * 0.11));
    const pressure = lerp(0.55, 1.15, shade) * (0.8 + 0.35 * hand(along * 0.23));
    const band = bandAt(z);
    const rim = cut ? (sheet.rim?.width ?? 0) : 0;
    bar(band.ink, a, b, (width * pressure + rim) / 2);
    if (rim > 0) bar(band.rim, a, b, rim / 2);
  };
  const { rows, columns } = sheet;
  const visible = (cell: Cell | undefined) =>
    cell !== undefined && (sheet.solid !== true || cell.outside);
  for (let i = 0; i <= rows; i += 1) {
    for (let k = 0; k <= columns; k += 1) {
      const here = cells[i]?.[k];
      const above = cells[i - 1]?.[k];
      const left = cells[i]?.[k === 0 && sheet.closed === true ? columns - 1 : k - 1];
      if (k < columns) {
        const ends = [grid[i]?.[k], grid[i]?.[k + 1]] as const;
        if (i === rows) {
          if (sheet.solid !== true && above !== undefined) edge(ends, above.z + 1, k, true);
        } else if (i > 0 && here?.outside !== above?.outside && (visible(here) || visible(above)))
          edge(ends, Math.max(here?.z ?? -1e9, above?.z ?? -1e9), k, false);
        else if (i === 0 && sheet.openFoot === true && visible(here))
          edge(ends, here?.z ?? 0, k, false);
      }
      if (i < rows && (k < columns || sheet.closed !== true)) {
        const ends = [grid[i]?.[k], grid[i + 1]?.[k]] as const;
        const both = here !== undefined && left !== undefined;
        if (both ? here.outside !== left.outside : sheet.closed !== true)
          if (visible(here) || visible(left))
            edge(ends, Math.max(here?.z ?? -1e9, left?.z ?? -1e9), i, !both);
      }
    }
  }
}
