import { one, type Database, type Sql } from './database.ts';

export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** County codes a person works for, or all of them. */
export type CountyScope = '*' | readonly string[];

export interface StaffRow {
  readonly name: string;
  readonly role: Role;
  readonly counties: string;
  readonly password_hash: string;
  readonly totp_secret: string | null;
  readonly totp_last: number;
  readonly failed: number;
  readonly locked_until_ms: number;
  readonly active: number;
}

export function scopeOf(counties: string): CountyScope {
  return counties === '*' ? '*' : counties.split(',');
}

export function isWithin(scope: CountyScope, countyCode: string): boolean {
  return scope === '*' || scope.includes(countyCode);
}

/** SQL condition for the rows of a scope, with its values. */
export function withinScope(scope: CountyScope): {
  readonly sql: string;
  readonly values: readonly string[];
} {
  if (scope === '*') return { sql: '1 = 1', values: [] };
  if (scope.length === 0) return { sql: '1 = 0', values: [] };
  return { sql: `county_code IN (${scope.map(() => '?').join(', ')})`, values: scope };
}

export function findStaff(sql: Sql, name: string): Promise<StaffRow | undefined> {
  return one<StaffRow>(sql, 'SELECT * FROM staff WHERE name = ?', name);
}

export interface NewStaff {
  readonly name: string;
  readonly role: Role;
  readonly counties: CountyScope;
  readonly passwordHash: string;
  readonly totpSecret?: string | undefined;
}

/** @returns false when the name is taken */
export async function addStaff(sql: Sql, staff: NewStaff): Promise<boolean> {
  const inserted = await sql.insertNew(
    'staff',
    ['name', 'role', 'counties', 'password_hash', 'totp_secret', 'created_ms'],
    [
      [
        staff.name,
        staff.role,
        staff.counties === '*' ? '*' : staff.counties.join(','),
        staff.passwordHash,
        staff.totpSecret ?? null,
        Date.now(),
      ],
    ],
  );
  return inserted.size === 1;
}

export interface SignIn {
  readonly token_hash: string;
  readonly staff_name: string;
  readonly csrf: string;
  readonly seen_ms: number;
  readonly expires_ms: number;
}

export async function saveSignIn(sql: Sql, signIn: SignIn): Promise<void> {
  await sql.run(
    'INSERT INTO sign_ins (token_hash, staff_name, csrf, created_ms, seen_ms, expires_ms) VALUES (?, ?, ?, ?, ?, ?)',
    signIn.token_hash,
    signIn.staff_name,
    signIn.csrf,
    signIn.seen_ms,
    signIn.seen_ms,
    signIn.expires_ms,
  );
}

export function findSignIn(sql: Sql, tokenHash: string): Promise<(SignIn & StaffRow) | undefined> {
  return one<SignIn & StaffRow>(
    sql,
    'SELECT * FROM sign_ins JOIN staff ON staff.name = sign_ins.staff_name WHERE token_hash = ?',
    tokenHash,
  );
}

/** Ends every sign-in of a person, e.g. after a change of password or role. */
export async function endSignIns(database: Sql, name: string): Promise<void> {
  await database.run('DELETE FROM sign_ins WHERE staff_name = ?', name);
}

/** Removes sign-ins that have run out. */
export async function sweepSignIns(database: Database, nowMs: number): Promise<void> {
  await database.run('DELETE FROM sign_ins WHERE expires_ms < ?', nowMs);
}
