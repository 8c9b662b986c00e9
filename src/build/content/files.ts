import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { ContentProblem } from './area.ts';

/** A content file as read from disk. */
export interface ContentFile {
  /** below content/, with / as separator */
  readonly path: string;
  readonly value: unknown;
  /** Line (from 1) of a value, for fault messages; undefined when it cannot be told. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** Files that hold no facts: for people who edit, and the texts of the interface (they have their own checks). */
const NOT_FACTS = /^(locales\/|README\.md$)|(^|\/)\./;
const READABLE = /\.(ya?ml|json|geojson|csv)$/;

/** Paths below `root` of all files that hold facts, sorted. */
export function factFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_FACTS.test(path))
    .sort();
}

function lineFinder(document: Document, lines: LineCounter): ContentFile['lineOf'] {
  return (path) => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as
        { range?: [number, number, number] | null } | undefined;
      if (node?.range !== undefined && node.range !== null)
        return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
}

function readYaml(path: string, source: string): ContentFile | ContentProblem[] {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file: path,
      path: `line ${lines.linePos(error.pos[0]).line}`,
      found: error.message.split('\n')[0] ?? error.code,
      expected: 'well-formed YAML',
      mend: 'check quotes, indentation, and that no key stands twice',
    }));
  }
  return { path, value: document.toJS() as unknown, lineOf: lineFinder(document, lines) };
}

function readJson(path: string, source: string): ContentFile | ContentProblem[] {
  try {
    return { path, value: JSON.parse(source) as unknown, lineOf: () => undefined };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [
      {
        file: path,
        path: '',
        found,
        expected: 'well-formed JSON',
        mend: 'check commas and quotes',
      },
    ];
  }
}

/** Reads one file. A csv stays text. Faults of form come back as problems, never as an exception. */
export function readContentFile(root: string, path: string): ContentFile | ContentProblem[] {
  if (!READABLE.test(path)) {
    return [
      {
        file: path,
        path: '',
        found: 'a file of unknown kind',
        expected: '.yaml, .json, .geojson or .csv',
        mend: 'rename or remove the file',
      },
    ];
  }
  const source = readFileSync(join(root, path), 'utf8');
  const known = parsed.get(path);
  if (known?.source === source) return known.result;
  const result = parse(path, source);
  parsed.set(path, { source, result });
  return result;
}

/** Files parsed in this process: most stay the same from one reading to the next. */
const parsed = new Map<string, { source: string; result: ContentFile | ContentProblem[] }>();

function parse(path: string, source: string): ContentFile | ContentProblem[] {
  if (path.endsWith('.csv')) return { path, value: source, lineOf: () => undefined };
  return /json$/.test(path) ? readJson(path, source) : readYaml(path, source);
}
