import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { aReport } from '#content/schemas/report.samples.ts';
import { makeReportId } from '#domain/report/id.ts';
import { makeReceiptSecret } from '#domain/report/receipt.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Sending {
  readonly id: string;
  readonly secret: string;
  readonly json: string;
}

/** A new invented report, ready to be sent as often as needed. */
export function newSending(change: Readonly<Record<string, unknown>> = {}): Sending {
  const id = makeReportId(Date.now(), randomBytes(10));
  return {
    id,
    secret: makeReceiptSecret(randomBytes(12)),
    json: JSON.stringify(aReport({ id, ...change })),
  };
}

/** A keep-alive client. */
export class Client {
  private readonly agent: Agent;

  constructor(sockets: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: sockets });
  }

  /** @throws when the connection breaks or nothing comes within 10 s */
  send(options: {
    readonly port: number;
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | Uint8Array;
  }): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { port, method, path, headers, body } = options;
      const length = body === undefined ? 0 : Buffer.byteLength(body);
      const outgoing = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          agent: this.agent,
          headers: { ...headers, 'content-length': length },
          timeout: 10_000,
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () =>
            incoming.complete
              ? resolve({
                  status: incoming.statusCode ?? 0,
                  body: Buffer.concat(chunks).toString(),
                })
              : reject(new Error('broken off')),
          );
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('timeout')));
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  post(port: number, { secret, json }: Sending): Promise<Answer> {
    const headers = { 'content-type': 'application/json', 'receipt-secret': secret };
    return this.send({ port, method: 'POST', path: '/api/reports', headers, body: json });
  }

  close(): void {
    this.agent.destroy();
  }
}
