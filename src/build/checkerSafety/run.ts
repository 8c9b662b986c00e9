import { Worker } from 'node:worker_threads';
import type { Answer, Job } from './jobs.ts';

/**
 * Does all jobs in so many threads. The answers do not depend on the number of threads.
 *
 * @param onAnswer called as the answers come, in no order
 * @throws Error when a thread fails
 */
export function runJobs(
  jobs: readonly Job[],
  threads: number,
  onAnswer: (answer: Answer) => void,
): Promise<void> {
  const queue = [...jobs];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      const next = () => {
        const job = queue.shift();
        if (job === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(job);
      };
      worker.on('error', reject);
      worker.on('message', (answer: Answer) => {
        onAnswer(answer);
        next();
      });
      next();
    });
  return Promise.all(Array.from({ length: threads }, work)).then(() => undefined);
}
