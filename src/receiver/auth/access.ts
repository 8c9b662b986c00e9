import type { CountyScope, Role } from '../storage/staff.ts';

/** Who is asking. */
export interface Identity {
  readonly name: string;
  readonly role: Role;
  readonly scope: CountyScope;
  /** must come back in the header X-Csrf-Token with every change */
  readonly csrf: string;
}

/**
 * What a route touches:
 * `case` one case, `alarm` one alarm: only within the reader's counties, else 404;
 * `list` many rows, cut to the reader's counties; `all` not bound to a county: only for people who work for all of them;
 * `none` nothing of a case.
 */
export type Reach = 'case' | 'alarm' | 'list' | 'all' | 'none';

export interface AccessRule {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** below /api/inbox */
  readonly path: string;
  readonly least: Role;
  readonly reach: Reach;
}

/** Every route of the inbox beyond signing in. A route that is not listed here does not exist; a test walks every cell. */
export const ACCESS = [
  { method: 'GET', path: '/session', least: 'reader', reach: 'none' },
  { method: 'DELETE', path: '/session', least: 'reader', reach: 'none' },
  { method: 'GET', path: '/facts', least: 'reader', reach: 'none' },
  { method: 'GET', path: '/cases', least: 'reader', reach: 'list' },
  { method: 'GET', path: '/cases/:id', least: 'reader', reach: 'case' },
  { method: 'GET', path: '/cases/:id/photos/:sha256', least: 'reader', reach: 'case' },
  { method: 'POST', path: '/cases/:id/state', least: 'editor', reach: 'case' },
  { method: 'POST', path: '/cases/:id/notes', least: 'editor', reach: 'case' },
  { method: 'POST', path: '/cases/:id/event', least: 'editor', reach: 'case' },
  { method: 'DELETE', path: '/cases/:id', least: 'admin', reach: 'case' },
  { method: 'GET', path: '/events', least: 'reader', reach: 'list' },
  { method: 'GET', path: '/alarms', least: 'reader', reach: 'list' },
  { method: 'POST', path: '/alarms/:id/acknowledge', least: 'editor', reach: 'alarm' },
  { method: 'GET', path: '/map', least: 'reader', reach: 'list' },
  { method: 'GET', path: '/live', least: 'reader', reach: 'list' },
  { method: 'GET', path: '/export/:format', least: 'editor', reach: 'list' },
  { method: 'GET', path: '/audit', least: 'admin', reach: 'all' },
  { method: 'GET', path: '/deliveries', least: 'admin', reach: 'all' },
  { method: 'POST', path: '/deliveries/:id/retry', least: 'admin', reach: 'all' },
  { method: 'GET', path: '/staff', least: 'admin', reach: 'all' },
] as const satisfies readonly AccessRule[];

export type InboxPath = (typeof ACCESS)[number]['path'];

const RANK: Readonly<Record<Role, number>> = { reader: 0, editor: 1, admin: 2 };

/** Whether somebody may use a route at all. Rows and single cases are cut to the counties where they are read. */
export function mayUse(
  { role, scope }: Pick<Identity, 'role' | 'scope'>,
  rule: AccessRule,
): boolean {
  return RANK[role] >= RANK[rule.least] && (rule.reach !== 'all' || scope === '*');
}
