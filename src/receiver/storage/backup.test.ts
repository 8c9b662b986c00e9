import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newSending } from '../testing/client.ts';
import { startChild } from '../testing/child.ts';
import { temporaryFolder } from '../testing/engines.ts';
import { startTestPostgres } from '../testing/postgres.ts';
import { handIn, startService } from '../testing/service.ts';
import { appendAudit } from './audit.ts';
import { backupPostgres, backupSqlite, restorePostgres, restoreSqlite } from './backup.ts';
import { migrate } from './migrations.ts';
import { openPostgres } from './postgres.ts';

describe('backup and restore', () => {
  it('the drill: save while reports come in, lose the disk, restore, and the receiver goes on with every saved report', async () => {
    const folder = temporaryFolder();
    const [data, safe] = [join(folder.path, 'data'), join(folder.path, 'safe')];
    const child = await startChild({ JUNAN_DATA_DIR: data });
    const address = `http://127.0.0.1:${child.port}`;
    const first = Array.from({ length: 20 }, () => newSending());
    for (const { json, secret } of first)
      expect((await handIn(address, json, secret)).status).toBe(201);
    const meanwhile = Promise.all(
      Array.from({ length: 20 }, async () => {
        const { json, secret } = newSending();
        return (await handIn(address, json, secret)).status;
      }),
    );
    const { file, manifest } = await backupSqlite(data, safe);
    expect(await meanwhile).toEqual(Array.from({ length: 20 }, () => 201));
    expect(manifest.rows['reports']).toBeGreaterThanOrEqual(20);
    child.kill('SIGKILL');
    await child.ended;
    rmSync(data, { recursive: true });

    await restoreSqlite(file, data);
    const again = await startChild({ JUNAN_DATA_DIR: data });
    for (const { json, secret } of first) {
      const answer = await handIn(`http://127.0.0.1:${again.port}`, json, secret);
      expect(answer.status).toBe(200);
    }
    again.kill('SIGTERM');
    await again.ended;
    folder.remove();
  }, 120_000);
  it('a backup that was changed is not put in place, and what was there stays', async () => {
    const service = await startService();
    const { dataDir } = service.running.services.settings;
    const { json, secret } = newSending();
    await handIn(service.address, json, secret);
    const { file } = await backupSqlite(dataDir, join(dataDir, 'backups'));
    const bytes = readFileSync(file);
    bytes.writeUInt8((bytes.readUInt8(5000) + 1) % 256, 5000);
    writeFileSync(file, bytes);
    await expect(restoreSqlite(file, dataDir)).rejects.toThrow('has changed');
    expect(readdirSync(dataDir)).toContain('reports.db');
    expect((await handIn(service.address, json, secret)).status).toBe(200);
    await service.stop();
  }, 60_000);
  it('PostgreSQL is saved and restored into an empty database, with its audit chain', async () => {
    const postgres = startTestPostgres();
    if (postgres === undefined) return;
    const folder = temporaryFolder();
    const [from, to] = [await postgres.freshDatabase(), await postgres.freshDatabase()];
    const database = await openPostgres(from);
    await migrate(database);
    await database.transaction((sql) =>
      appendAudit(sql, { actor: 'li', action: 'view', subject: 'a' }),
    );
    const { file } = await backupPostgres(database, from, folder.path);
    const empty = await openPostgres(to);
    expect((await restorePostgres(empty, to, file)).auditHead.seq).toBe(1);
    await expect(restorePostgres(empty, to, file)).rejects.toThrow('empty database');
    await Promise.all([database.close(), empty.close()]);
    postgres.stop();
    folder.remove();
  }, 120_000);
});
