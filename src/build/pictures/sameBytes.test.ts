import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { changedDrawings } from './drawingHashes.ts';

const run = promisify(execFile);
const ROOT = process.cwd();
/** One of forty here; all of them with `npm run pictures:same`. */
const EVERY = '40';

async function drawnElsewhere(
  place: { readonly cwd: string; readonly env: Record<string, string> },
  ...flags: string[]
): Promise<Record<string, string>> {
  const script = join(ROOT, 'scripts', 'pictures-same.ts');
  const { stdout } = await run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, '--print', '--every', EVERY, ...flags],
    { cwd: place.cwd, env: { PATH: process.env['PATH'] ?? '', ...place.env }, maxBuffer: 1e7 },
  );
  return JSON.parse(stdout) as Record<string, string>;
}

describe('the same input gives the same bytes', () => {
  it('in another time zone, language, folder and order, and as they were kept', async () => {
    const [here, there] = await Promise.all([
      drawnElsewhere({ cwd: ROOT, env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' } }),
      drawnElsewhere(
        { cwd: tmpdir(), env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
        '--reversed',
      ),
    ]);
    const kept = JSON.parse(readFileSync(join(ROOT, 'pictures', 'manifest.json'), 'utf8')) as Record<
      string,
      { rasterKey: string }
    >;
    expect(Object.keys(here).length).toBeGreaterThan(35);
    expect(there).toEqual(here);
    expect(changedDrawings(new Map(Object.entries(here)), kept)).toEqual([]);
  }, 240_000);

  it('a drawing that differs from the kept one is named', () => {
    const kept = { 'thumb/a': { rasterKey: '1' }, 'thumb/b': { rasterKey: '2' } };
    expect(changedDrawings(new Map([['thumb/a', '1'], ['thumb/b', '3'], ['thumb/c', '4']]), kept)).toEqual(['thumb/b', 'thumb/c']);
  });

  it('no drawing code asks for chance, time, language or machine', () => {
    const folder = join(ROOT, 'src', 'illustration');
    const asking = /Math\.random|\bDate\b|performance\.|Intl\.|toLocale|localeCompare|process\.|navigator|node:/;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    expect(files.length).toBeGreaterThan(150);
    const found = files.filter((file) => asking.test(readFileSync(join(folder, file), 'utf8')));
    expect(found).toEqual([]);
  });
});
