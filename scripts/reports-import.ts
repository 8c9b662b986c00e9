// Hands reports that came as a file, as codes or as text lines to a running receiver. A repeat changes nothing.
// usage: npm run reports:import -- [--to http://127.0.0.1:8787/] FILE...      (- reads from the keyboard or a pipe)
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readReportFile } from '#domain/report/file.ts';
import { reportOfCodes } from '#domain/report/codes.ts';
import type { ReportFile } from '#domain/report/file.ts';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: 'http://127.0.0.1:8787/' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error('usage: npm run reports:import -- [--to http://127.0.0.1:8787/] FILE...');
  process.exit(2);
}
const api = new URL('api/', values.to.endsWith('/') ? values.to : `${values.to}/`);

async function answerOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  return (await response.json().catch(() => ({}))) as Record<string, unknown>;
}

/** @returns one line for the person who imports */
async function importOne({ id, secret, json, photos }: ReportFile): Promise<string> {
  const response = await fetch(new URL('reports', api), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'receipt-secret': secret },
    body: json,
  });
  const answer = await answerOf(response);
  if (!response.ok || answer['id'] !== id)
    throw new Error(`refused (${response.status}) ${JSON.stringify(answer['error'] ?? {})}`);
  for (const { sha256, mediaType, base64 } of photos) {
    const url = new URL(`reports/${id}/photos/${sha256}`, api);
    const put = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': mediaType },
      body: Buffer.from(base64, 'base64'),
    });
    if (!put.ok) throw new Error(`photo refused (${put.status})`);
  }
  const how = response.status === 201 ? 'new' : 'was there already';
  return `${String(answer['receiptNumber'])} (${how}, ${photos.length} photos)`;
}

let failed = 0;
for (const name of positionals) {
  try {
    const text = readFileSync(name === '-' ? 0 : name, 'utf8');
    const file = readReportFile(text) ?? reportOfCodes(text);
    if (file === undefined) throw new Error('neither a report file nor all codes of a report');
    console.log(`${name}: ${await importOne(file)}`);
  } catch (problem) {
    failed += 1;
    console.error(`${name}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
}
process.exit(failed > 0 ? 1 : 0);
