// Checks every TypeScript project. They are separate so that DOM, worker and Node types cannot leak into each other.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROJECTS = ['domain', 'app', 'sw', 'node', 'tests'];
const only = process.argv.slice(2);
let failed = false;
for (const project of only.length > 0 ? only : PROJECTS) {
  // A project whose folder does not exist yet has nothing to check.
  if (project === 'sw' && !existsSync('src/sw')) continue;
  const tsc = spawnSync(
    process.execPath,
    ['node_modules/tsc7/bin/tsc', '-p', `tsconfig.${project}.json`],
    { stdio: 'inherit' },
  );
  failed ||= tsc.status !== 0;
}
process.exit(failed ? 1 : 0);
