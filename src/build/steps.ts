import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const STEPS = {
  types: ['scripts/types.ts'],
  lint: ['node_modules/eslint/bin/eslint.js', '--flag', 'unstable_native_nodejs_ts_config', '.'],
  content: ['scripts/content-check.ts'],
  unit: ['node_modules/vitest/vitest.mjs', 'run'],
  build: ['scripts/build.ts'],
  browser: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.e2e.config.ts'],
  budgets: ['scripts/budgets.ts'],
} as const;
export type Step = keyof typeof STEPS;

function run(args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs steps one after the other, stops at the first red one, and prints a line per step. @returns the exit code */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  let passed = 0;
  for (const step of steps) {
    const started = performance.now();
    const script = STEPS[step][0];
    if (!existsSync(script)) throw new Error(`step ${step}: there is no ${script}`);
    const code = await run(STEPS[step]);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${code === 0 ? 'ok ' : 'RED'} ${step} (${seconds} s)`);
    if (code !== 0) {
      console.log(`${passed} passed, 1 failed`);
      return code;
    }
    passed += 1;
  }
  console.log(`${passed} passed, 0 failed`);
  return 0;
}
