/** A sound receipt secret for generated requests. */
export const FUZZ_SECRET = 'K7M2-9QWX-4TRB';

/** Values that break careless code. */
export const NASTY: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -1,
  -0,
  1e308,
  1e400,
  9_007_199_254_740_993,
  1.5,
  [],
  {},
  [[]],
  'unknown',
  '\ud800',
  '\udfff\ud800',
  '\u0000',
  '\u202e',
  '菌'.repeat(5000),
  'a'.repeat(60_000),
  '__proto__',
  { __proto__: null },
  '2026-02-30T00:00Z',
  '9999-99-99T99:99Z',
  '532622101\n',
  "'; DROP TABLE reports; --",
  '=cmd()',
  '<script>',
  '../../etc/passwd',
  '%00',
  NaN,
];

/** Headers that belong to no honest phone. */
export const ODD_HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'content-type': 'text/plain' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': '' },
  { 'content-encoding': 'gzip' },
  { 'receipt-secret': '' },
  { 'receipt-secret': 'x'.repeat(4000) },
  { 'x-forwarded-for': '1.2.3.4, '.repeat(300) },
  { host: 'evil.example' },
  { origin: 'null' },
  { cookie: 'junan=; junan=%00; __proto__=1' },
  { expect: '100-continue' },
  { range: 'bytes=0-,0-,0-' },
  { 'transfer-encoding': 'identity' },
  { accept: '*/*;q=x' },
  { authorization: 'Bearer '.repeat(200) },
  { 'if-none-match': '"'.repeat(500) },
];

/** Requests that no HTTP client would send. */
export function rawRequests(json: string): readonly string[] {
  return [
    `POST /api/reports HTTP/1.1\r\nHost: x\r\nContent-Length: ${json.length}\r\nContent-Length: 5\r\n\r\n${json}`,
    `POST /api/reports HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`,
    `POST /api/reports HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\nReceipt-Secret: ${FUZZ_SECRET}\r\n\r\nfffffffff\r\n`,
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    `GET / HTTP/1.1\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHo st: x\r\n\r\n`,
    `GET http://evil/ HTTP/1.1\r\nHost: \r\n\r\n`,
    `\u0000\u0001\u0002`,
    `GET /api/reports HTTP/9.9\r\n\r\n`,
    `POST /api/reports HTTP/1.1\r\nHost: [::1\r\nContent-Length: 0\r\n\r\n`,
    `GET * HTTP/1.1\r\nHost: x\r\n\r\n`,
    `OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n`,
    `CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n`,
    `GET /inbox/..%2f..%2fpackage.json HTTP/1.1\r\nHost: a@b\r\n\r\n`,
    `POST /api/reports HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n`,
    `GET /healthz HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
  ];
}
