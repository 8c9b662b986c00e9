import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { buildSite } from '#build/site.ts';
import { staticSite } from '#build/serve/staticSite.ts';
import { inputHash, isFresh, markFresh } from '#build/stamp.ts';

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
    await buildSite({ base: '/', origin: '', outDir });
    markFresh(outDir, hash);
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
