import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL cluster of its own, in a temporary folder, reachable by socket only. */
export interface TestPostgres {
  /** Makes an empty database and tells its address. */
  freshDatabase(): Promise<string>;
  /** Ends it without letting it finish, as a power cut does to its processes, and starts it again. */
  crash(): void;
  stop(): void;
}

const DEBIAN = '/usr/lib/postgresql';

function binaries(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const newest = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))[0];
  const folder = join(DEBIAN, newest ?? '', 'bin');
  return existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** PostgreSQL refuses to run as root: then its own user, or nobody, runs it. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string, user: string) =>
    Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim());
  const user = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
  return { uid: idOf('-u', user), gid: idOf('-g', user) };
}

/** Starts a cluster; undefined, with a loud line, where PostgreSQL is not installed. */
export function startTestPostgres(): TestPostgres | undefined {
  const bin = binaries();
  if (bin === undefined) {
    console.warn(
      '\n*** SKIPPED: PostgreSQL is not installed (apt-get install postgresql); only SQLite is tested ***\n',
    );
    return undefined;
  }
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'junan-pg-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const run = (program: string, args: readonly string[]) => {
    const done = spawnSync(join(bin, program), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`);
  };
  const data = join(folder, 'data');
  run('initdb', [
    '-D',
    data,
    '-A',
    'trust',
    '-U',
    'postgres',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]);
  // fsync stays on: durability is what is tested
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c max_connections=60 -c shared_buffers=32MB`;
  const start = () =>
    run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  start();

  const urlOf = (name: string) =>
    `postgres://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`;
  let made = 0;
  return {
    async freshDatabase() {
      const name = `test_${++made}`;
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return urlOf(name);
    },
    crash() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      start();
    },
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
