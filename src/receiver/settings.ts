import * as v from 'valibot';
import { refused, ok, type Result } from '#domain/result.ts';

/** One setting: its variable, what it means, and how its text becomes a value. */
interface Setting {
  readonly name: string;
  readonly meaning: string;
  readonly preset: string;
  readonly schema: v.GenericSchema<string, unknown>;
}

const whole = (min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'a whole number'),
    v.transform(Number),
    v.minValue(min),
    v.maxValue(max),
  );
const maybe = <S extends v.GenericSchema<string, unknown>>(schema: S) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => undefined),
    ),
    schema,
  ]);
const yesNo = v.pipe(
  v.picklist(['yes', 'no']),
  v.transform((value) => value === 'yes'),
);

const WEBHOOK = /^(generic|wecom|dingtalk|feishu)=https?:\/\/[^\s,]+$/;

const ENTRIES = {
  host: {
    name: 'JUNAN_HOST',
    meaning: 'address to listen on; behind a proxy keep 127.0.0.1',
    preset: '127.0.0.1',
    schema: v.pipe(v.string(), v.minLength(1)),
  },
  port: {
    name: 'JUNAN_PORT',
    meaning: 'port to listen on; 0 takes a free one',
    preset: '8787',
    schema: whole(0, 65535),
  },
  dataDir: {
    name: 'JUNAN_DATA_DIR',
    meaning: 'folder of the database and of backups',
    preset: 'data',
    schema: v.pipe(v.string(), v.minLength(1)),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    meaning: 'postgres://… switches from SQLite to PostgreSQL',
    preset: '',
    schema: maybe(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'an address postgres://…'))),
  },
  region: {
    name: 'JUNAN_REGION',
    meaning: 'folder below content/region',
    preset: 'wenshan',
    schema: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  },
  receiptPrefix: {
    name: 'JUNAN_RECEIPT_PREFIX',
    meaning: 'two to four capitals at the start of receipt numbers',
    preset: 'WS',
    schema: v.pipe(v.string(), v.regex(/^[A-Z]{2,4}$/)),
  },
  retentionDays: {
    name: 'JUNAN_RETENTION_DAYS',
    meaning: 'days after which a report is deleted',
    preset: '90',
    schema: whole(1, 3650),
  },
  publicOrigin: {
    name: 'JUNAN_PUBLIC_ORIGIN',
    meaning: 'https://… as people type it; needed for secure cookies behind a proxy',
    preset: '',
    schema: maybe(v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+$/, 'an origin without a path'))),
  },
  allowedOrigins: {
    name: 'JUNAN_ALLOWED_ORIGINS',
    meaning: 'further origins whose app may send reports, comma-separated (app on another host)',
    preset: '',
    schema: v.pipe(
      v.string(),
      v.transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      ),
      v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+$/, 'an origin without a path'))),
    ),
  },
  proxyHops: {
    name: 'JUNAN_PROXY_HOPS',
    meaning: 'proxies in front whose X-Forwarded-For is believed',
    preset: '0',
    schema: whole(0, 5),
  },
  reportsPerMinute: {
    name: 'JUNAN_REPORTS_PER_MINUTE',
    meaning: 'reports and photos per address; many phones share one address of the mobile network',
    preset: '240',
    schema: whole(1, 1_000_000),
  },
  totalPerMinute: {
    name: 'JUNAN_TOTAL_PER_MINUTE',
    meaning: 'reports and photos of all addresses together',
    preset: '6000',
    schema: whole(1, 10_000_000),
  },
  receiptsPerMinute: {
    name: 'JUNAN_RECEIPTS_PER_MINUTE',
    meaning: 'look-ups of receipts per address',
    preset: '30',
    schema: whole(1, 1_000_000),
  },
  queueMax: {
    name: 'JUNAN_QUEUE_MAX',
    meaning: 'reports that may wait for the disk before 503 is answered',
    preset: '1000',
    schema: whole(1, 100_000),
  },
  photoPixelsMax: {
    name: 'JUNAN_PHOTO_PIXELS_MAX',
    meaning: 'largest photo in pixels',
    preset: '50000000',
    schema: whole(10_000, 500_000_000),
  },
  sessionHours: {
    name: 'JUNAN_SESSION_HOURS',
    meaning: 'hours after which staff sign in again',
    preset: '12',
    schema: whole(1, 168),
  },
  totpRequired: {
    name: 'JUNAN_TOTP_REQUIRED',
    meaning: 'yes: nobody signs in without a second factor',
    preset: 'no',
    schema: yesNo,
  },
  webhooks: {
    name: 'JUNAN_WEBHOOKS',
    meaning: 'where alarms go: generic=…, wecom=…, dingtalk=…, feishu=… separated by commas',
    preset: '',
    schema: v.pipe(
      v.string(),
      v.transform((text) =>
        text
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      ),
      v.array(v.pipe(v.string(), v.regex(WEBHOOK, 'format=address'))),
    ),
  },
  metricsToken: {
    name: 'JUNAN_METRICS_TOKEN',
    meaning: 'if set, /metrics asks for this bearer token; else it answers this machine only',
    preset: '',
    schema: maybe(v.pipe(v.string(), v.minLength(16))),
  },
  logLevel: {
    name: 'JUNAN_LOG_LEVEL',
    meaning: 'silent, error, warn, info or debug',
    preset: 'info',
    schema: v.picklist(['silent', 'error', 'warn', 'info', 'debug']),
  },
} as const satisfies Readonly<Record<string, Setting>>;

type Name = keyof typeof ENTRIES;

/** Settings of the receiver, checked. */
export type Settings = { readonly [N in Name]: v.InferOutput<(typeof ENTRIES)[N]['schema']> };

/** The table of docs/receiver.md. */
export const SETTINGS: readonly Setting[] = Object.values(ENTRIES);

const NAMES = Object.keys(ENTRIES) as Name[];

/**
 * Reads all settings at once, so that every fault is told at the first start.
 *
 * @returns one line per fault; a value is never repeated, it may be a secret
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, readonly string[]> {
  const faults: string[] = [];
  const values: Partial<Record<Name, unknown>> = {};
  for (const key of NAMES) {
    const { name, preset, schema } = ENTRIES[key];
    const parsed = v.safeParse(
      schema as v.GenericSchema<string, unknown>,
      environment[name] ?? preset,
    );
    if (parsed.success) values[key] = parsed.output;
    else
      faults.push(
        `${name}: ${parsed.issues[0].message.replace(/ but received .*/, '')} (${ENTRIES[key].meaning})`,
      );
  }
  const known = new Set<string>(NAMES.map((key) => ENTRIES[key].name));
  for (const name of Object.keys(environment)) {
    if (name.startsWith('JUNAN_') && !known.has(name) && name !== 'JUNAN_SKIP_INSTALL') {
      faults.push(`${name}: there is no such setting (see docs/receiver.md)`);
    }
  }
  return faults.length > 0 ? refused(faults) : ok(values as Settings);
}
