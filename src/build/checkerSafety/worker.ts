// Thread of `npm run checker:safety`: takes jobs, gives answers.
import { parentPort } from 'node:worker_threads';
import { modelFromContent } from '../content/checker/model.ts';
import { Tester, type Job } from './jobs.ts';

const tester = new Tester(await modelFromContent());
parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(tester.test(job));
});
