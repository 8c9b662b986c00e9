import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const UNIT = 'deploy/junan-receiver.service';
const analyze = (...args: readonly string[]) =>
  spawnSync('systemd-analyze', args, { encoding: 'utf8' });
const isThere = analyze('--version').status === 0;
if (!isThere)
  console.warn('!! systemd-analyze IS NOT HERE: the unit of the receiver was NOT checked');

describe.runIf(isThere)('the systemd unit of the receiver', () => {
  it('is read by systemd without a complaint', () => {
    const { status, stdout, stderr } = analyze('verify', UNIT);
    expect(`${status} ${stdout}${stderr}`.trim()).toBe('0');
  });

  it('a setting that systemd does not know would be found', () => {
    const copy = join(mkdtempSync(join(tmpdir(), 'junan-unit-')), 'junan-receiver.service');
    copyFileSync(UNIT, copy);
    writeFileSync(copy, readFileSync(UNIT, 'utf8').replace('NoNewPrivileges=', 'NoNewPrivilege='));
    const { stdout, stderr } = analyze('verify', copy);
    expect(stdout + stderr).toContain('NoNewPrivilege');
  });

  it('leaves the process little that it could do harm with', () => {
    // 10 is a process without any limits, 0 one that can do nothing at all.
    const { stdout } = analyze('security', '--offline=true', UNIT);
    const level = Number(/Overall exposure level[^:]*: ([\d.]+)/.exec(stdout)?.[1]);
    expect(level).toBeLessThanOrEqual(3);
  });
});
