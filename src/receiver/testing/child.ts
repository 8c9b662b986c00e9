import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A receiver in a process of its own, as on a server. */
export interface ReceiverChild {
  readonly port: number;
  readonly pid: number;
  /** everything it wrote, for the search for report text */
  output(): string;
  /** exit code or signal once it has ended */
  readonly ended: Promise<number | string | null>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
}

const GENEROUS = {
  JUNAN_REPORTS_PER_MINUTE: '1000000',
  JUNAN_TOTAL_PER_MINUTE: '10000000',
  JUNAN_RECEIPTS_PER_MINUTE: '1000000',
  JUNAN_QUEUE_MAX: '10000',
  JUNAN_LOG_LEVEL: 'error',
};

/** Starts a receiver and waits until it listens. @throws when it ends before */
export function startChild(environment: Readonly<Record<string, string>>): Promise<ReceiverChild> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'scripts/receiver.ts'],
    {
      env: { PATH: process.env['PATH'], ...GENEROUS, JUNAN_PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const chunks: string[] = [];
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  );
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      chunks.push(chunk.toString());
      const port = /Receiver on http:\/\/[^ ]*:(\d+)/.exec(chunks.join(''))?.[1];
      if (port === undefined) return;
      resolve({
        port: Number(port),
        pid: child.pid ?? 0,
        output: () => chunks.join(''),
        ended,
        kill: (signal) => void child.kill(signal),
      });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void ended.then((how) =>
      reject(new Error(`receiver ended (${String(how)}): ${chunks.join('')}`)),
    );
  });
}

/** Memory of a process in megabytes (Linux). */
export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
