import { randomBytes } from 'node:crypto';
import { appendAudit } from '../storage/audit.ts';
import type { Database } from '../storage/database.ts';
import {
  addStaff,
  endSignIns,
  findStaff,
  ROLES,
  type CountyScope,
  type Role,
} from '../storage/staff.ts';
import { hashPassword, PASSWORD_MIN_LENGTH } from './password.ts';
import { makeTotp } from './totp.ts';

export const USER_USAGE = `usage: npm run receiver:user -- …
  add NAME --role reader|editor|admin --counties all|532601,532622 [--totp]
  list
  password NAME         a new password; ends every sign-in
  totp NAME             a new second factor
  role NAME ROLE
  disable NAME | enable NAME
The password is read from JUNAN_NEW_PASSWORD if set, else one is made and shown once.`;

export interface CommandResult {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

const NAME = /^[\p{L}\p{N}._-]{1,40}$/u;

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
}

function countiesOf(text: string | undefined): CountyScope | undefined {
  if (text === 'all') return '*';
  const codes = (text ?? '').split(',');
  return codes.every((code) => /^\d{6}$/.test(code)) ? codes : undefined;
}

function isRole(text: string | undefined): text is Role {
  return ROLES.some((role) => role === text);
}

function makePassword(): string {
  return randomBytes(12).toString('base64url');
}

const fault = (...lines: string[]): CommandResult => ({ ok: false, lines });
const done = (...lines: string[]): CommandResult => ({ ok: true, lines });

/** The command line for staff accounts; every change goes into the audit log. */
export async function runUserCommand(
  database: Database,
  args: readonly string[],
  chosenPassword: string | undefined,
): Promise<CommandResult> {
  const [command, name = '', third] = args;
  if (command === 'list') return list(database);
  if (command === undefined || !NAME.test(name)) return fault(USER_USAGE);
  if (chosenPassword !== undefined && chosenPassword.length < PASSWORD_MIN_LENGTH) {
    return fault(`A password has at least ${PASSWORD_MIN_LENGTH} characters.`);
  }
  const password = chosenPassword ?? makePassword();
  const shown = chosenPassword === undefined ? [`Password (shown once): ${password}`] : [];
  if (command === 'add') return add(database, { name, args, password, shown });
  if ((await findStaff(database, name)) === undefined)
    return fault(`There is nobody called ${name}.`);
  const change = async (column: string, value: string | number, lines: readonly string[]) => {
    await database.transaction(async (sql) => {
      await sql.run(`UPDATE staff SET ${column} = ? WHERE name = ?`, value, name);
      await appendAudit(sql, {
        actor: 'command-line',
        action: 'staff-changed',
        subject: name,
        detail: { what: column },
      });
    });
    await endSignIns(database, name);
    return done(...lines);
  };
  switch (command) {
    case 'password':
      return change('password_hash', await hashPassword(password), [
        `${name} has a new password.`,
        ...shown,
      ]);
    case 'totp': {
      const { secret, address } = makeTotp(name);
      return change('totp_secret', secret, ['Second factor for an authenticator app:', address]);
    }
    case 'role':
      return isRole(third)
        ? change('role', third, [`${name} is ${third} now.`])
        : fault(USER_USAGE);
    case 'disable':
      return change('active', 0, [`${name} can no longer sign in.`]);
    case 'enable':
      return change('active', 1, [`${name} can sign in.`]);
    default:
      return fault(USER_USAGE);
  }
}

interface Addition {
  readonly name: string;
  readonly args: readonly string[];
  readonly password: string;
  readonly shown: readonly string[];
}

async function add(
  database: Database,
  { name, args, password, shown }: Addition,
): Promise<CommandResult> {
  const role = option(args, 'role');
  const counties = countiesOf(option(args, 'counties'));
  if (!isRole(role) || counties === undefined) return fault(USER_USAGE);
  const totp = args.includes('--totp') ? makeTotp(name) : undefined;
  const passwordHash = await hashPassword(password);
  const added = await database.transaction(async (sql) => {
    const isNew = await addStaff(sql, {
      name,
      role,
      counties,
      passwordHash,
      totpSecret: totp?.secret,
    });
    if (isNew)
      await appendAudit(sql, {
        actor: 'command-line',
        action: 'staff-added',
        subject: name,
        detail: { role },
      });
    return isNew;
  });
  if (!added) return fault(`The name ${name} is taken.`);
  const factor =
    totp === undefined ? [] : ['Second factor for an authenticator app:', totp.address];
  return done(`${name} can sign in as ${role}.`, ...shown, ...factor);
}

async function list(database: Database): Promise<CommandResult> {
  const rows = await database.all<{ name: string; role: string; counties: string; active: number }>(
    'SELECT name, role, counties, active FROM staff ORDER BY name',
  );
  return done(
    ...rows.map((row) =>
      [
        row.name,
        row.role,
        row.counties === '*' ? 'all' : row.counties,
        row.active === 1 ? '' : 'disabled',
      ].join('\t'),
    ),
  );
}
