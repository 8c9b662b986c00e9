import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine, or undefined. `CHROMIUM` names another one. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...PATHS].find((path) => path !== undefined && existsSync(path));
}

function hasChineseFont(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function install(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], quiet).status === 0;
}

/** Makes sure that the browser tests have a Chromium and a Chinese font, or says in one line what to install and ends. */
export function ensureBrowser(): void {
  const missing = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length === 0 || install(missing)) return;
  if (findChromium() !== undefined) {
    console.warn(
      'No Chinese font found: install fonts-noto-cjk to see the pages as people see them.',
    );
    return;
  }
  console.error(
    'The browser tests need Chromium: apt-get install chromium fonts-noto-cjk (or set CHROMIUM to its path).',
  );
  process.exit(1);
}
