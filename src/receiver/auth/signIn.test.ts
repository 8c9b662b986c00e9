import { TOTP, Secret } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  PASSWORD,
  addAndSignIn,
  asStaff,
  signIn,
  startService,
  type TestService,
} from '../testing/service.ts';
import { acceptedStep, makeTotp } from './totp.ts';
import { runUserCommand } from './userCommand.ts';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());
const command = (...args: string[]) =>
  runUserCommand(service.running.services.database, args, PASSWORD);

describe('signing in', () => {
  it('gives a strict, hidden cookie; signing out ends the session', async () => {
    const who = await addAndSignIn(service, { name: 'wang', role: 'reader', counties: 'all' });
    const answer = await signIn(service.address, { name: 'wang', password: PASSWORD });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
    expect((await asStaff(service.address, who, { path: '/session' })).status).toBe(200);
    expect(
      (await asStaff(service.address, who, { method: 'DELETE', path: '/session' })).status,
    ).toBe(204);
    expect((await asStaff(service.address, who, { path: '/session' })).status).toBe(401);
  });
  it('behind https the cookie is secure and bound to the host', async () => {
    const secure = await startService({ JUNAN_PUBLIC_ORIGIN: 'https://junan.example' });
    await runUserCommand(
      secure.running.services.database,
      ['add', 'li', '--role', 'admin', '--counties', 'all'],
      PASSWORD,
    );
    const answer = await fetch(`${secure.address}/api/inbox/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://junan.example' },
      body: JSON.stringify({ name: 'li', password: PASSWORD }),
    });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-junan=.*Secure/);
    await secure.stop();
  });
  it('an unknown name and a wrong password get the same answer, and both lock after five tries', async () => {
    await command('add', 'zhao', '--role', 'reader', '--counties', '532622');
    const tries = async (name: string) => {
      const statuses: number[] = [];
      for (let time = 0; time < 6; time += 1)
        statuses.push((await signIn(service.address, { name, password: 'wrong' })).status);
      return statuses;
    };
    const known = await tries('zhao');
    expect(known).toEqual([401, 401, 401, 401, 429, 429]);
    expect(await tries('nobody')).toEqual(known);
    const right = await signIn(service.address, { name: 'zhao', password: PASSWORD });
    expect(right.status).toBe(429);
  });
  it('a disabled person is out at once, also with an open session', async () => {
    const who = await addAndSignIn(service, { name: 'chen', role: 'editor', counties: 'all' });
    await command('disable', 'chen');
    expect((await asStaff(service.address, who, { path: '/session' })).status).toBe(401);
    expect((await signIn(service.address, { name: 'chen', password: PASSWORD })).status).toBe(401);
  });
  it('with a second factor the password alone is not enough, and no code works twice', async () => {
    const totp = makeTotp('he');
    const codeAt = (nowMs: number) =>
      new TOTP({ secret: Secret.fromBase32(totp.secret) }).generate({ timestamp: nowMs });
    const nowMs = 1_784_000_000_000;
    const step = acceptedStep({ secret: totp.secret, code: codeAt(nowMs), nowMs, lastStep: 0 });
    expect(step).toBe(Math.floor(nowMs / 30_000));
    expect(
      acceptedStep({ secret: totp.secret, code: codeAt(nowMs), nowMs, lastStep: step ?? 0 }),
    ).toBeUndefined();
    expect(
      acceptedStep({ secret: totp.secret, code: codeAt(nowMs - 120_000), nowMs, lastStep: 0 }),
    ).toBeUndefined();
    const added = await command('add', 'he', '--role', 'reader', '--counties', 'all', '--totp');
    const secret = /secret=([A-Z2-7]+)/.exec(added.lines.join(' '))?.[1] ?? '';
    expect((await signIn(service.address, { name: 'he', password: PASSWORD })).status).toBe(401);
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    expect((await signIn(service.address, { name: 'he', password: PASSWORD, code })).status).toBe(
      200,
    );
    expect((await signIn(service.address, { name: 'he', password: PASSWORD, code })).status).toBe(
      401,
    );
  });
});

describe('the command for accounts', () => {
  it.each([
    [['add', 'x y', '--role', 'admin', '--counties', 'all']],
    [['add', 'ok', '--role', 'king', '--counties', 'all']],
    [['add', 'ok', '--role', 'admin', '--counties', '53']],
    [['remove', 'nobody']],
    [[]],
  ])('%j changes nothing and tells how it is used', async (args) => {
    expect((await command(...args)).ok).toBe(false);
  });
  it('a name is given once', async () => {
    await command('add', 'once', '--role', 'reader', '--counties', 'all');
    expect((await command('add', 'once', '--role', 'admin', '--counties', 'all')).ok).toBe(false);
  });
});
