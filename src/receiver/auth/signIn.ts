import { randomBytes } from 'node:crypto';
import { ok, refused, type Result } from '#domain/result.ts';
import { appendAudit } from '../storage/audit.ts';
import type { Database, Sql } from '../storage/database.ts';
import { hashOf } from '../storage/reports.ts';
import { findSignIn, findStaff, saveSignIn, scopeOf, type StaffRow } from '../storage/staff.ts';
import type { Identity } from './access.ts';
import { verifyPassword } from './password.ts';
import { acceptedStep } from './totp.ts';

export const FAILURES_BEFORE_LOCK = 5;
export const LOCK_MINUTES = 15;

export interface Credentials {
  readonly name: string;
  readonly password: string;
  readonly code?: string | undefined;
}
export interface NewSession {
  readonly token: string;
  readonly identity: Identity;
}
/** `wrong` covers unknown name, wrong password, wrong or missing code: the answer does not tell which. */
export type SignInProblem =
  { readonly kind: 'wrong' } | { readonly kind: 'locked'; readonly seconds: number };

function identityOf(staff: StaffRow, csrf: string): Identity {
  return { name: staff.name, role: staff.role, scope: scopeOf(staff.counties), csrf };
}

/** Signs people in. Five wrong tries in a row lock a name for 15 minutes, whether it exists or not. */
export class SignInDesk {
  private readonly database: Database;
  private readonly options: { readonly sessionHours: number; readonly totpRequired: boolean };
  /** failures of names that do not exist; bounded */
  private readonly strangers = new Map<string, { failed: number; lockedUntilMs: number }>();

  constructor(
    database: Database,
    options: { readonly sessionHours: number; readonly totpRequired: boolean },
  ) {
    this.database = database;
    this.options = options;
  }

  async signIn({ name, password, code }: Credentials): Promise<Result<NewSession, SignInProblem>> {
    const staff = await findStaff(this.database, name);
    const lockedUntilMs = staff?.locked_until_ms ?? this.strangers.get(name)?.lockedUntilMs ?? 0;
    if (lockedUntilMs > Date.now()) return refused(lockedFor(lockedUntilMs));
    const rightPassword = await verifyPassword(password, staff?.password_hash);
    if (staff === undefined) return refused(this.strangerFailed(name));
    return this.database.transaction(async (sql) => {
      const current = (await findStaff(sql, name)) ?? staff;
      if (current.locked_until_ms > Date.now()) return refused(lockedFor(current.locked_until_ms));
      const step = this.secondFactor(current, code);
      if (!rightPassword || current.active === 0 || step === undefined)
        return refused(await failed(sql, current));
      return ok(await this.open(sql, current, step));
    });
  }

  /** @returns the time step to remember; 0 where no second factor is asked; undefined when it is wrong */
  private secondFactor(staff: StaffRow, code: string | undefined): number | undefined {
    if (staff.totp_secret === null) return this.options.totpRequired ? undefined : 0;
    return acceptedStep({
      secret: staff.totp_secret,
      code: code ?? '',
      nowMs: Date.now(),
      lastStep: staff.totp_last,
    });
  }

  private async open(sql: Sql, staff: StaffRow, step: number): Promise<NewSession> {
    const token = randomBytes(32).toString('base64url');
    const csrf = randomBytes(24).toString('base64url');
    const nowMs = Date.now();
    await sql.run(
      'UPDATE staff SET failed = 0, locked_until_ms = 0, totp_last = ? WHERE name = ?',
      Math.max(step, staff.totp_last),
      staff.name,
    );
    await saveSignIn(sql, {
      token_hash: hashOf(token),
      staff_name: staff.name,
      csrf,
      seen_ms: nowMs,
      expires_ms: nowMs + this.options.sessionHours * 3_600_000,
    });
    await appendAudit(sql, { actor: staff.name, action: 'sign-in', subject: staff.name });
    return { token, identity: identityOf(staff, csrf) };
  }

  private strangerFailed(name: string): SignInProblem {
    const known = this.strangers.get(name);
    const failedCount = (known?.failed ?? 0) + 1;
    const locks = failedCount >= FAILURES_BEFORE_LOCK;
    const lockedUntilMs = locks ? Date.now() + LOCK_MINUTES * 60_000 : 0;
    this.strangers.set(name, { failed: locks ? 0 : failedCount, lockedUntilMs });
    if (this.strangers.size > 10_000)
      this.strangers.delete(this.strangers.keys().next().value ?? '');
    return locks ? lockedFor(lockedUntilMs) : { kind: 'wrong' };
  }

  /** Who a session belongs to; undefined when it has run out, was ended, or the person was taken out. */
  async identify(token: string): Promise<Identity | undefined> {
    const row = await findSignIn(this.database, hashOf(token));
    if (row === undefined || row.expires_ms < Date.now() || row.active === 0) return undefined;
    return identityOf(row, row.csrf);
  }

  async signOut(token: string, identity: Identity): Promise<void> {
    await this.database.transaction(async (sql) => {
      await sql.run('DELETE FROM sign_ins WHERE token_hash = ?', hashOf(token));
      await appendAudit(sql, { actor: identity.name, action: 'sign-out', subject: identity.name });
    });
  }
}

function lockedFor(untilMs: number): SignInProblem {
  return { kind: 'locked', seconds: Math.max(1, Math.ceil((untilMs - Date.now()) / 1000)) };
}

async function failed(sql: Sql, staff: StaffRow): Promise<SignInProblem> {
  const count = staff.failed + 1;
  const locks = count >= FAILURES_BEFORE_LOCK;
  const lockedUntilMs = locks ? Date.now() + LOCK_MINUTES * 60_000 : 0;
  await sql.run(
    'UPDATE staff SET failed = ?, locked_until_ms = ? WHERE name = ?',
    locks ? 0 : count,
    lockedUntilMs,
    staff.name,
  );
  await appendAudit(sql, {
    actor: staff.name,
    action: locks ? 'locked-out' : 'sign-in-failed',
    subject: staff.name,
  });
  return locks ? lockedFor(lockedUntilMs) : { kind: 'wrong' };
}
