import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, it, onTestFinished } from 'vitest';
import { staticSite } from '#build/serve/staticSite.ts';
import { slotOf } from '#domain/recording.ts';
import { freshPhone } from './support/browser.ts';

/** A fifth of a second of silence, as a WAV file: a real one, which the engine really plays. */
function silence(): Buffer {
  const [rate, samples] = [8000, 1600];
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, Buffer.alloc(samples, 128)]);
}

const RECORDED = '打120';

it('a recording in Zhuang is played in place of the voice of the phone, which reads what nobody has recorded', async () => {
  const file = `${slotOf(RECORDED)}.mp3`;
  const asked: string[] = [];
  const site = staticSite({ folder: inject('siteFolder'), base: '/' });
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (!url.startsWith('/audio/')) return site(request, response);
    asked.push(url);
    const isIndex = url === '/audio/index.json';
    response.setHeader('content-type', isIndex ? 'application/json' : 'audio/wav');
    response.end(isIndex ? JSON.stringify({ za: [file] }) : silence());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const page = await (await freshPhone({ serviceWorkers: 'block' })).newPage();
  await page.addInitScript(() => {
    localStorage.setItem('junan.settings', '{"voice":"za"}');
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    // The only part that is not real: a machine without loudspeakers has no voices.
    speechSynthesis.speak = (utterance) => {
      spoken.push(utterance.text);
      setTimeout(() => utterance.dispatchEvent(new Event('end') as SpeechSynthesisEvent), 10);
    };
  });
  const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/emergency/`);
  await page.waitForSelector('html[data-ready=yes]');
  await page.getByRole('button', { name: /听.*现在做/ }).click();
  await page.waitForFunction(() => (window as unknown as { spoken: string[] }).spoken.length >= 3);
  expect(asked).toContain(`/audio/za/${file}`);
  const words = await spoken();
  expect(words).toContain('现在做');
  expect(words.filter((text) => /打.?(120|幺二零)$/.test(text))).toEqual([]);
});
