import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ACCESS } from './auth/access.ts';
import { openApiDocument, openApiPath, PUBLIC_ROUTES } from './http/openapi.ts';
import { readSettings, SETTINGS } from './settings.ts';
import { openDatabase } from './storage/open.ts';
import { bench } from './testing/bench.ts';
import { temporaryFolder } from './testing/engines.ts';
import { fuzz } from './testing/fuzz.ts';
import { startService } from './testing/service.ts';
import { torture } from './testing/torture.ts';

const folders: { remove(): void }[] = [];
afterAll(() => folders.forEach((folder) => folder.remove()));
function fresh(): string {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder.path;
}

describe('settings', () => {
  it('without any the receiver starts with sound ones', () => {
    expect(readSettings({}).ok).toBe(true);
  });
  it('all faults are told at once, by name, without the value', () => {
    const result = readSettings({
      JUNAN_PORT: 'x',
      DATABASE_URL: 'mysql://root:secret@x',
      JUNAN_PROT: '1',
      JUNAN_WEBHOOKS: 'sms=http://x',
    });
    expect(result.ok).toBe(false);
    const text = result.ok ? '' : result.problem.join('\n');
    for (const name of ['JUNAN_PORT', 'DATABASE_URL', 'JUNAN_PROT', 'JUNAN_WEBHOOKS'])
      expect(text).toContain(`${name}:`);
    expect(text).not.toContain('secret');
  });
  it('every setting stands in the table of docs/receiver.md with its meaning and preset', () => {
    const document = readFileSync('docs/receiver.md', 'utf8');
    for (const { name, meaning, preset } of SETTINGS) {
      expect(document).toContain(
        `| \`${name}\` | ${preset === '' ? '–' : `\`${preset}\``} | ${meaning} |`,
      );
    }
  });
});

describe('the OpenAPI document', () => {
  it('lists every route of the app, and no other', async () => {
    const service = await startService();
    const methods = new Set(['GET', 'POST', 'PUT', 'DELETE']);
    const routes = service.app.routes
      .filter(({ method, path }) => methods.has(method) && !path.startsWith('/inbox'))
      .map(({ method, path }) => `${method} ${openApiPath(path)}`);
    const { paths } = openApiDocument() as { paths: Record<string, Record<string, unknown>> };
    const listed = Object.entries(paths).flatMap(([path, entries]) =>
      Object.keys(entries).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...new Set(routes)].sort()).toEqual([...listed].sort());
    expect(listed).toHaveLength(PUBLIC_ROUTES.length + ACCESS.length + 1);
    await service.stop();
  });
  it('describes the report with its limits', () => {
    const text = JSON.stringify(openApiDocument());
    for (const mark of [
      '"maxLength":100',
      '"illness"',
      '"unsafe-food"',
      'Receipt-Secret',
      '"id-conflict"',
    ])
      expect(text).toContain(mark);
  });
});

describe('short forms of the long runs', () => {
  it('killed again and again under load, nothing acknowledged is lost or doubled (npm run receiver:torture)', async () => {
    const dataDir = fresh();
    const result = await torture({
      environment: { JUNAN_DATA_DIR: dataDir },
      wanted: 400,
      clients: 16,
      uptimeMs: [50, 400],
      open: () => openDatabase({ dataDir }),
    });
    expect(result).toMatchObject({ lost: 0, doubled: 0, strange: 0 });
    expect(result.kills).toBeGreaterThan(0);
  }, 180_000);
  it('generated bad requests end in no 5xx, no crash, nothing unsound stored, no text in the log (npm run receiver:fuzz)', async () => {
    const dataDir = fresh();
    const result = await fuzz({
      environment: { JUNAN_DATA_DIR: dataDir },
      requests: 1500,
      seed: 20_260_720,
      clients: 16,
      photos: 7,
      open: () => openDatabase({ dataDir }),
    });
    expect(result).toMatchObject({ serverErrors: 0, crashes: 0, storedUnsound: 0, leaks: 0 });
    expect(result.storedReports).toBeGreaterThan(20);
    expect(result.peakMemoryMb).toBeLessThan(700);
  }, 240_000);
  it('the load run stores what it counts (npm run receiver:bench)', async () => {
    const result = await bench({ folder: fresh(), seconds: 2, clients: 16 });
    expect(result.failures).toBe(0);
    expect(result.sent).toBeGreaterThan(10);
  }, 120_000);
});
