import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import * as v from 'valibot';
import sharp from 'sharp';
import { report } from '#content/schemas/report.ts';
import type { Database } from '../storage/database.ts';
import { residentMb, startChild, type ReceiverChild } from './child.ts';
import { Client, newSending } from './client.ts';
import { FuzzInputs } from './fuzzInputs.ts';
import { pixelBomb } from './pixelBomb.ts';

export interface FuzzResult {
  readonly requests: number;
  readonly answers: Readonly<Record<string, number>>;
  /** answers 500–599 */
  readonly serverErrors: number;
  /** the receiver ended, or did not take a sound report afterwards */
  readonly crashes: number;
  readonly peakMemoryMb: number;
  readonly storedReports: number;
  /** stored, but failing the schema */
  readonly storedUnsound: number;
  readonly photosTried: number;
  readonly photosStored: number;
  /** marks of a report's text found in what the receiver wrote to its log */
  readonly leaks: number;
}

/** Text that stands in a report of this run and must never be found in a log or an answer. */
export const MARK = '泄漏标记Z9Q';

async function rawSocket(port: number, bytes: Uint8Array): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    let text = '';
    const end = () => {
      socket.destroy();
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve(status === undefined ? undefined : Number(status));
    };
    socket.setTimeout(150, end);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      end();
    });
    socket.on('error', end);
    socket.on('close', end);
    socket.end(bytes);
  });
}

/** Bombs and broken photos that belong to a stored report; each is sent under its right hash. */
async function tryPhotos(client: Client, port: number, times: number): Promise<number[]> {
  const sound = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#c33' } })
    .jpeg()
    .toBuffer();
  const makers: (() => Buffer)[] = [
    () => pixelBomb(17_000),
    () => pixelBomb(60_000),
    () => sound.subarray(0, sound.length - 40),
    () => Buffer.concat([sound.subarray(0, 100), Buffer.alloc(400, 0x41)]),
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"/>'),
    () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500)]),
    () => Buffer.concat([sound, Buffer.from('<?php echo 1; ?>')]),
  ];
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const bytes = makers[time % makers.length]?.() ?? sound;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sending = newSending({
      photos: [
        {
          sha256,
          byteLength: Math.min(bytes.length, 3_000_000),
          mediaType: 'image/png',
          view: 'cap',
        },
      ],
    });
    await client.post(port, sending);
    const path = `/api/reports/${sending.id}/photos/${sha256}`;
    const answer = await client
      .send({ port, method: 'PUT', path, body: bytes })
      .catch(() => undefined);
    statuses.push(answer?.status ?? 0);
  }
  return statuses;
}

async function unsoundAmong(
  database: Database,
): Promise<{ stored: number; unsound: number; photos: number }> {
  const rows = await database.all<{ body: string }>('SELECT body FROM reports');
  const unsound = rows.filter(({ body }) => !v.safeParse(report, JSON.parse(body)).success).length;
  const photos = await database.all<{ content: Uint8Array; media_type: string }>(
    'SELECT content, media_type FROM photos',
  );
  let badPhotos = 0;
  for (const photo of photos) {
    const { format, exif } = await sharp(photo.content).metadata();
    if (format !== 'webp' || exif !== undefined) badPhotos += 1;
  }
  return { stored: rows.length, unsound: unsound + badPhotos, photos: photos.length };
}

async function isAlive(client: Client, child: ReceiverChild): Promise<boolean> {
  const answer = await client
    .post(child.port, newSending({ freeText: MARK }))
    .catch(() => undefined);
  return answer?.status === 201;
}

/** Sends generated requests to a receiver in a process of its own and looks at what became of it. */
export async function fuzz(options: {
  readonly environment: Readonly<Record<string, string>>;
  readonly requests: number;
  readonly seed: number;
  readonly clients: number;
  readonly photos: number;
  open(): Promise<Database>;
}): Promise<FuzzResult> {
  const child = await startChild({ ...options.environment, JUNAN_LOG_LEVEL: 'info' });
  const inputs = new FuzzInputs(options.seed);
  const client = new Client(options.clients);
  const answers: Record<string, number> = {};
  let leaks = 0;
  let sent = 0;
  let peakMemoryMb = 0;
  const tell = (status: number | undefined) => {
    const key = status === undefined || status === 0 ? 'closed' : String(status);
    answers[key] = (answers[key] ?? 0) + 1;
  };
  const work = async () => {
    while (sent < options.requests) {
      sent += 1;
      if (sent % 500 === 0) peakMemoryMb = Math.max(peakMemoryMb, residentMb(child.pid));
      const request = inputs.next();
      if (request.kind === 'raw') {
        tell(await rawSocket(child.port, request.bytes));
        continue;
      }
      const answer = await client.send({ port: child.port, ...request }).catch(() => undefined);
      if (answer?.body.includes(MARK) === true) leaks += 1;
      tell(answer?.status);
    }
  };
  await Promise.all(Array.from({ length: options.clients }, work));
  const photoAnswers = await tryPhotos(client, child.port, options.photos);
  for (const status of photoAnswers) tell(status);
  peakMemoryMb = Math.max(peakMemoryMb, residentMb(child.pid));
  const alive = await isAlive(client, child);
  client.close();
  child.kill('SIGTERM');
  const ended = await child.ended;
  if (child.output().includes(MARK)) leaks += 1;
  const database = await options.open();
  const { stored, unsound, photos } = await unsoundAmong(database);
  await database.close();
  const serverErrors = Object.entries(answers).reduce(
    (sum, [status, n]) => (status.startsWith('5') ? sum + n : sum),
    0,
  );
  return {
    requests: sent + photoAnswers.length,
    answers,
    serverErrors,
    crashes: (alive ? 0 : 1) + (ended === 0 ? 0 : 1),
    peakMemoryMb: Math.round(peakMemoryMb),
    storedReports: stored,
    storedUnsound: unsound,
    photosTried: photoAnswers.length,
    photosStored: photos,
    leaks,
  };
}
