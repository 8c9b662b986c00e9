// Runs a script of this project from nothing: installs what is locked, then starts the right Node.
// Plain JavaScript for Node >= 20, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.installed-lock');
const WANTED_MAJOR = 24;

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** A linked folder belongs to another checkout: installing through the link would empty it. */
function isLinked() {
  return (
    lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  );
}

function installIfStale() {
  if (process.env.JUNAN_SKIP_INSTALL === '1' || isLinked()) return;
  const wanted = lockHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.error('Installing the locked packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(npm, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) {
    console.error(
      'The packages could not be installed. Check the network to the npm registry and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

/** The scripts are TypeScript and use node:sqlite: both need Node 24, which the lock file carries for common machines. */
function node24() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    console.error(
      `This machine (${process.platform} ${process.arch}) needs Node ${WANTED_MAJOR} or newer; it has ${process.version}.`,
    );
    process.exit(1);
  }
}

installIfStale();
const [script, ...args] = process.argv.slice(2);
const child = spawn(node24(), ['--disable-warning=ExperimentalWarning', script, ...args], {
  cwd: process.env.INIT_CWD ? process.cwd() : root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
