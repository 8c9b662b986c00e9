// Fills a receiver with invented reports, to look at the inbox. usage: node scripts/run.mjs scripts/receiver-demo.ts PORT
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { aUnsafeFoodReport, aWorkerReport } from '../src/content/schemas/report.samples.ts';
import { Client, newSending } from '../src/receiver/testing/client.ts';

const port = Number(process.argv[2] ?? 8787);
const client = new Client(4);
const HOUR_MS = 3_600_000;
const at = (hoursAgo: number) => ({
  at: new Date(Date.now() - hoursAgo * HOUR_MS).toISOString(),
  precision: 'minute',
});
const place = (townshipCode: string) => ({ countyCode: townshipCode.slice(0, 6), townshipCode });

const photo = await sharp({
  create: { width: 800, height: 600, channels: 3, background: '#b9a27c' },
})
  .jpeg()
  .toBuffer();
const sha256 = createHash('sha256').update(photo).digest('hex');
const view = (name: string, hash: string) => ({
  sha256: hash,
  byteLength: photo.length,
  mediaType: 'image/jpeg',
  view: name,
});

const reports = [
  {
    eatenAt: at(15),
    onsetAt: at(2),
    place: place('532622104'),
    setting: 'home',
    freeText: '示例数据，非真实病例',
    photos: [view('cap', sha256), view('foot', 'b'.repeat(64))],
    callbackPhone: '13800000000',
    consent: { health: true, ageOrGuardian: true, callback: true },
  },
  {
    eatenAt: at(4),
    onsetAt: at(2),
    ateCount: 5,
    illCount: 5,
    place: place('532622104'),
    setting: 'feast',
    symptoms: ['vomiting', 'belly_pain'],
  },
  {
    hazard: 'diaojiangba',
    eatenAt: at(20),
    onsetAt: undefined,
    ateCount: 5,
    illCount: 0,
    symptoms: ['none_yet'],
    place: place('532622205'),
  },
  {
    hazard: 'unknown',
    eatenAt: 'unknown',
    onsetAt: undefined,
    ateCount: 'unknown',
    illCount: 1,
    place: place('532622101'),
    setting: 'restaurant',
  },
  {
    hazard: 'aconite',
    eatenAt: at(3),
    onsetAt: at(2.5),
    ateCount: 2,
    illCount: 2,
    symptoms: ['numb', 'palpitation'],
    place: place('532601108'),
  },
];
for (const change of reports) {
  const sending = newSending(change);
  const answer = await client.post(port, sending);
  console.log(answer.status, answer.body.slice(0, 120));
  if ('photos' in change) {
    const path = `/api/reports/${sending.id}/photos/${sha256}`;
    await client.send({ port, method: 'PUT', path, body: photo });
  }
}
for (const make of [aWorkerReport, aUnsafeFoodReport]) {
  const { id, secret } = newSending();
  const json = JSON.stringify(make({ id, place: place('532622102') }));
  console.log((await client.post(port, { id, secret, json })).status);
}
client.close();
