import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pictureCatalogue, type Listed, type PictureCatalogue } from './catalogue.ts';
import type { Answer, Job } from './worker.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
const MOST_WORKERS = 2;

/** Pictures whose rasters are not there yet. Looks at records only, draws nothing. */
export function missingPictures(catalogue: PictureCatalogue): readonly Listed[] {
  return catalogue.rasterised().filter((listed) => {
    const { kind, id } = listed.spec;
    const record = catalogue.store.record(kind, id, listed.inputKey);
    return record === undefined || !catalogue.store.hasRasters(kind, id, record.rasterKey);
  });
}

function runWorker(
  projectRoot: string,
  queue: Job[],
  onAnswer: (answer: Answer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(WORKER, {
      cwd: projectRoot,
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const next = () => {
      const job = queue.shift();
      if (job === undefined) child.disconnect();
      else child.send(job);
    };
    child.on('message', (answer: Answer) => {
      onAnswer(answer);
      next();
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a picture worker ended with code ${String(code)}`));
    });
    next();
  });
}

/**
 * Draws and rasterises all pictures that are missing, with at most two processes.
 *
 * @param onProgress told after each picture: how many are done, of how many
 * @throws Error with one line per picture that cannot be drawn (species, trait, reason)
 */
export async function renderMissing(
  projectRoot: string,
  onProgress: (done: number, total: number, name: string) => void = () => undefined,
): Promise<number> {
  const missing = missingPictures(pictureCatalogue(projectRoot));
  const queue = missing.map(({ spec }): Job => ({ kind: spec.kind, id: spec.id }));
  const total = queue.length;
  const failures: string[] = [];
  let done = 0;
  const onAnswer = (answer: Answer) => {
    done += 1;
    if ('failed' in answer) failures.push(answer.failed);
    onProgress(done, total, 'done' in answer ? answer.done : answer.failed);
  };
  const workers = Math.min(MOST_WORKERS, Math.ceil(total / 8));
  await Promise.all(
    Array.from({ length: workers }, () => runWorker(projectRoot, queue, onAnswer)),
  );
  if (failures.length > 0) {
    throw new Error(`${failures.length} picture(s) cannot be drawn:\n${failures.sort().join('\n')}`);
  }
  return total;
}
