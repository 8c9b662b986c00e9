import type { Hono } from 'hono';
import { runUserCommand } from '../auth/userCommand.ts';
import type { Env } from '../http/context.ts';
import { makeLog } from '../http/log.ts';
import { readSettings, type Settings } from '../settings.ts';
import { startReceiver, type RunningReceiver } from '../start.ts';
import { temporaryFolder } from './engines.ts';

export const PASSWORD = 'correct horse 27';

export interface TestService {
  readonly running: RunningReceiver;
  readonly app: Hono<Env>;
  readonly address: string;
  /** everything that was logged */
  logged(): string;
  stop(): Promise<void>;
}

/** Settings for a test, checked like real ones. */
export function testSettings(environment: Readonly<Record<string, string>>): Settings {
  const settings = readSettings({ JUNAN_PORT: '0', ...environment });
  if (!settings.ok) throw new Error(settings.problem.join('; '));
  return settings.value;
}

/** A receiver on a free port with SQLite in a temporary folder. */
export async function startService(
  environment: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const folder = temporaryFolder();
  const lines: string[] = [];
  const log = makeLog('debug', { write: (line) => void lines.push(line) });
  const running = await startReceiver(
    testSettings({ JUNAN_DATA_DIR: folder.path, ...environment }),
    log,
  );
  return {
    running,
    app: running.app,
    address: `http://127.0.0.1:${running.port}`,
    logged: () => lines.join(''),
    async stop() {
      await running.close();
      folder.remove();
    },
  };
}

/** Somebody who is signed in. */
export interface SignedIn {
  readonly cookie: string;
  readonly csrf: string;
}

/** Adds a person by the command line and signs in. */
export async function addAndSignIn(
  { running, address }: TestService,
  person: { readonly name: string; readonly role: string; readonly counties: string },
): Promise<SignedIn> {
  const args = ['add', person.name, '--role', person.role, '--counties', person.counties];
  const added = await runUserCommand(running.services.database, args, PASSWORD);
  if (!added.ok) throw new Error(added.lines.join('; '));
  const answer = await signIn(address, { name: person.name, password: PASSWORD });
  const { csrf } = (await answer.json()) as { csrf: string };
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '', csrf };
}

export function signIn(
  address: string,
  credentials: Readonly<Record<string, string>>,
): Promise<Response> {
  return fetch(`${address}/api/inbox/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(credentials),
  });
}

/** A call of the inbox by a person, as its page makes it. */
export function asStaff(
  address: string,
  who: SignedIn,
  call: { readonly method?: string; readonly path: string; readonly body?: unknown },
): Promise<Response> {
  const { method = 'GET', path, body } = call;
  return fetch(`${address}/api/inbox${path}`, {
    method,
    headers: {
      cookie: who.cookie,
      'x-csrf-token': who.csrf,
      origin: address,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Hands in a report as a phone does. */
export function handIn(address: string, json: string, secret: string): Promise<Response> {
  return fetch(`${address}/api/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'receipt-secret': secret },
    body: json,
  });
}
