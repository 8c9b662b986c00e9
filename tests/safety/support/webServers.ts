import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { staticSite } from '#build/serve/staticSite.ts';

const DEPLOY = join(import.meta.dirname, '../../../deploy');

export interface Hosting {
  /** what the server's root points to */
  readonly root: string;
  /** base path with both slashes */
  readonly base: string;
  /** folder for the server's own files */
  readonly work: string;
  /** origin of the receiver */
  readonly receiver: string;
}

export interface WebServer {
  readonly origin: string;
  stop(): Promise<void>;
}

export interface WebServerKind {
  readonly name: string;
  /** whether it passes /api, /inbox and /healthz to the receiver */
  readonly isProxy: boolean;
  /** undefined when it is not installed */
  readonly program: string | undefined;
  start(program: string, hosting: Hosting): Promise<WebServer>;
}

async function freePort(): Promise<number> {
  const probe = createProbe();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Puts the values of a test into a shipped file. @throws when the file no longer holds a line that is replaced */
function adapted(file: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(join(DEPLOY, file), 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    if (text.split(from).length !== 2)
      throw new Error(`deploy/${file} must hold "${from}" exactly once`);
    text = text.replace(from, () => to);
  }
  return text;
}

async function running(child: ChildProcess, origin: string): Promise<WebServer> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the web server ended at once:\n${said}`);
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) {
      return {
        origin,
        async stop() {
          child.kill('SIGTERM');
          await ended;
        },
      };
    }
    await wait(100);
  }
  child.kill('SIGKILL');
  throw new Error(`the web server did not answer within 10 seconds:\n${said}`);
}

async function startNginx(program: string, hosting: Hosting): Promise<WebServer> {
  const { root, base, work, receiver } = hosting;
  const port = await freePort();
  const site = adapted('nginx.conf', {
    'listen 80;': `listen 127.0.0.1:${port};`,
    ' /404.html;': ` ${base}404.html;`,
    ' /en/404.html;': ` ${base}en/404.html;`,
    'root /srv/junan/current;': `root ${root};`,
    'proxy_pass http://127.0.0.1:8787;': `proxy_pass ${receiver};`,
  });
  writeFileSync(join(work, 'junan.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(work, name), { recursive: true });
    return `${name}_temp_path ${join(work, name)};`;
  });
  const main = `daemon off; worker_processes 1; pid ${join(work, 'pid')}; error_log stderr warn;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http { access_log off; ${temporary.join(' ')} include ${join(work, 'junan.conf')}; }`;
  writeFileSync(join(work, 'nginx.conf'), main);
  const child = spawn(program, ['-p', work, '-c', join(work, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return running(child, `http://127.0.0.1:${port}/`);
}

async function startCaddy(program: string, hosting: Hosting): Promise<WebServer> {
  const { root, base, work, receiver } = hosting;
  const port = await freePort();
  const site = adapted('Caddyfile', {});
  // No admin port and no certificate: several tests may run on one machine.
  writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const child = spawn(
    program,
    ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        XDG_DATA_HOME: work,
        XDG_CONFIG_HOME: work,
        JUNAN_SITE: `http://127.0.0.1:${port}`,
        JUNAN_ROOT: root,
        JUNAN_BASE: base.replace(/\/$/, ''),
        JUNAN_RECEIVER: receiver.replace('http://', ''),
      },
    },
  );
  return running(child, `http://127.0.0.1:${port}/`);
}

async function startOwn(_program: string, { root, base }: Hosting): Promise<WebServer> {
  const server = createServer(staticSite({ folder: base === '/' ? root : join(root, base), base }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function installed(name: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** The server of `npm start` and the two whose configuration is shipped: the same promises hold for each. */
export const WEB_SERVERS: readonly WebServerKind[] = [
  { name: 'npm start', isProxy: false, program: process.execPath, start: startOwn },
  { name: 'nginx', isProxy: true, program: installed('nginx'), start: startNginx },
  { name: 'caddy', isProxy: true, program: installed('caddy'), start: startCaddy },
];
