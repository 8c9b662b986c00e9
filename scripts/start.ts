// npm start [-- --port 4173 --host 0.0.0.0 --base /]: builds what has changed and serves the app with its receiver.
import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { build } from 'vite';
import { buildSite } from '#build/site.ts';
import { staticSite } from '#build/serve/staticSite.ts';
import { inputHash, isFresh, markFresh } from '#build/stamp.ts';
import { openReceiver } from './receiverBeside.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4173' },
    host: { type: 'string', default: '0.0.0.0' },
    base: { type: 'string', default: '/' },
    origin: { type: 'string', default: '' },
    out: { type: 'string', default: 'dist' },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`--port must be a number from 1 to 65535, not "${values.port}".`);
  process.exit(1);
}
const base = `/${values.base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');

function lanAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.find((address) => address.family === 'IPv4' && !address.internal)?.address;
}

const options = { base, origin: values.origin.replace(/\/$/, ''), outDir: values.out };
const hash = inputHash({ base, origin: options.origin });
if (!isFresh(values.out, hash)) {
  console.log('Building …');
  const { pages } = await buildSite(options);
  await build({ configFile: 'vite.inbox.config.ts', logLevel: 'warn' });
  markFresh(values.out, hash);
  console.log(`${pages} pages and the inbox built.`);
}

const site = staticSite({ folder: values.out, base });
const receiver = await openReceiver();
const answerReports = getRequestListener(receiver.app.fetch);

/** The receiver answers below /api and /inbox; everything else is a file. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '/';
  const inside = path.startsWith(base) ? path.slice(base.length) : '';
  if (!/^(api|inbox)(\/|$|\?)/.test(inside)) return site(request, response);
  request.url = `/${inside}`;
  void answerReports(request, response);
}
const server = createServer(answer);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    console.error(
      `Port ${port} is taken by another program. Stop it, or choose another port: npm start -- --port ${port + 1}`,
    );
  } else console.error(`The server could not start on ${values.host}:${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, values.host, () => {
  const lan = lanAddress();
  console.log(`\n菌安 Jun'an  http://localhost:${port}${base}`);
  if (lan !== undefined && values.host !== '127.0.0.1' && values.host !== 'localhost') {
    const url = `http://${lan}:${port}${base}`;
    console.log(`in this network: ${url}\n\n${renderUnicodeCompact(url)}\n`);
  }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.close(() => void receiver.close().then(() => process.exit(0)));
    server.closeAllConnections();
  });
}
