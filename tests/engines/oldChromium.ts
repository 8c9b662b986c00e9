import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * The npm package that carries a Chromium of 2019 for Linux on x64. It is fetched when this test is run and not with the
 * other packages: 42 MB that nobody else needs.
 */
const PACKAGE = 'chrome-aws-lambda@1.20.4';
const INTEGRITY =
  '+zuq/BO9TpAvlXIpyGto6YytnEe0NBpZS5HVGnaMqRhL0cagDEhrzAYqaQfK4HZnafA7HW1wkFacl7CAI990LQ==';
const STORE = join('.cache', 'old-engine', '1.20.4');

/** Fetches and unpacks the old Chromium once. @returns its path @throws when it cannot be had on this machine */
export function oldChromium(): string {
  const given = process.env['OLD_CHROMIUM'];
  if (given !== undefined) return given;
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`it is made for Linux on x64, not ${process.platform} on ${process.arch}`);
  const program = join(STORE, 'chromium');
  if (existsSync(program)) return program;
  const work = mkdtempSync(join(tmpdir(), 'junan-old-engine-'));
  try {
    const args = ['pack', PACKAGE, '--fetch-retries=1', '--loglevel=error'];
    const packed = execFileSync('npm', args, {
      cwd: work,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const archive = join(work, packed);
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (hash !== INTEGRITY)
      throw new Error(`${PACKAGE} is not the file that was reviewed: ${hash}`);
    execFileSync('tar', ['xzf', archive, '-C', work, 'package/bin/chromium.br']);
    mkdirSync(STORE, { recursive: true });
    const unpacked = brotliDecompressSync(readFileSync(join(work, 'package/bin/chromium.br')));
    // Named last, so that a broken-off unpacking is never started.
    writeFileSync(`${program}.part`, unpacked, { mode: 0o755 });
    renameSync(`${program}.part`, program);
    return program;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
