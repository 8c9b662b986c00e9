import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { staticSite } from '#build/serve/staticSite.ts';
import { inputHash, isFresh } from '#build/stamp.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** origin and base of the served site, with a final slash */
    siteUrl: string;
    /** folder of the built site */
    siteFolder: string;
  }
}

/** Builds the site if its inputs changed and serves it on a free port for all browser tests. */
export default async function serveSite(project: TestProject): Promise<() => void> {
  const outDir = 'dist';
  const hash = inputHash({ base: '/', origin: '' });
  if (!isFresh(outDir, hash)) {
    // In a process of its own: what a test runner puts into the environment must not change the build.
    const { VITEST: _vitest, NODE_ENV: _mode, ...env } = process.env;
    const build = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit', env });
    if (build.status !== 0) throw new Error('the site could not be built');
  }
  const server = createServer(staticSite({ folder: outDir, base: '/' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('siteUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  project.provide('siteFolder', outDir);
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
