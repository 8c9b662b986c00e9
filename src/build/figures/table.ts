/** One measured figure beside what was promised. */
export interface FigureRow {
  readonly what: string;
  readonly measured: string;
  /** absent: told for information */
  readonly promised?: string;
  readonly holds?: boolean;
}

/** Figures that were measured together. */
export interface FigurePart {
  /** day of the measurement, YYYY-MM-DD */
  readonly on: string;
  readonly how: string;
  readonly rows: readonly FigureRow[];
}

/** docs/figures.json: the last measurement of every part. */
export type Figures = Readonly<Record<string, FigurePart>>;

const BEGIN = '<!-- figures: written by `npm run -s figures -- --readme` -->';
const END = '<!-- /figures -->';

function line({ what, measured, promised = '', holds }: FigureRow): string {
  const mark = holds === undefined ? '' : holds ? 'yes' : '**no**';
  return `| ${what} | ${measured} | ${promised} | ${mark} |`;
}

function section({ on, how, rows }: FigurePart): string {
  const promises = rows.filter(({ promised }) => promised !== undefined);
  const told = promises.length > 0 ? promises : rows;
  const table = ['| Figure | Measured | Promised | Kept |', '|---|---|---|---|', ...told.map(line)];
  return [`${how} (${on})`, '', ...table].join('\n');
}

/** The figures as Markdown, in the order of the file: what was promised; the rest stands in docs/figures.json. */
export function figuresMarkdown(figures: Figures): string {
  return [BEGIN, ...Object.values(figures).map(section), END].join('\n\n');
}

/** A text with its figures replaced. @throws when the text has no place for them */
export function withFigures(text: string, figures: Figures): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from === -1 || to < from) throw new Error(`the text has no "${BEGIN}" … "${END}"`);
  return text.slice(0, from) + figuresMarkdown(figures) + text.slice(to + END.length);
}
