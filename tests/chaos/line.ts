import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { staticSite } from '#build/serve/staticSite.ts';
import type { Random } from '#domain/checker/trial/random.ts';

/**
 * What the line does to a request for the receiver.
 *
 * | state         | happens                                                                    |
 * | ------------- | -------------------------------------------------------------------------- |
 * | good          | nothing                                                                    |
 * | down          | every connection breaks at once                                            |
 * | cut-request   | the request is cut after some of its bytes                                  |
 * | cut-answer    | the receiver gets it whole, the answer is cut after some of its bytes       |
 * | silent        | the receiver gets it whole, the answer never comes                          |
 * | swallowed     | it gets nowhere, and no answer comes                                        |
 * | unavailable   | 500, 502, 503 or 504                                                        |
 * | portal        | 200 with a web page, for every address                                      |
 */
export const FAULTS = [
  'down',
  'cut-request',
  'cut-answer',
  'silent',
  'swallowed',
  'unavailable',
  'portal',
] as const;
export type Fault = (typeof FAULTS)[number];
export type LineState = 'good' | Fault;

const PORTAL = '<!doctype html><title>Login</title><h1>Please log in to this network</h1>';
const SENDING = /(?:POST|PUT) \/api\/reports/;

/** The way from one phone to the server: a TCP proxy in front of a web server that holds the site and passes /api on. */
export class Line {
  state: LineState = 'good';
  /** requests that met a fault since it was set */
  hits = 0;
  readonly url: string;
  private readonly servers: readonly Server[];
  private readonly sockets: Set<Socket>;

  private constructor(url: string, servers: readonly Server[], sockets: Set<Socket>) {
    this.url = url;
    this.servers = servers;
    this.sockets = sockets;
  }

  /** @param receiverPort asked at each request: a receiver that was killed comes back on another port */
  static async open(
    folder: string,
    receiverPort: () => number | undefined,
    random: Random,
  ): Promise<Line> {
    const sockets = new Set<Socket>();
    const front = createServer();
    const proxy = createTcpServer();
    await Promise.all([front, proxy].map(listen));
    const frontPort = (front.address() as AddressInfo).port;
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`;
    const line = new Line(url, [front, proxy], sockets);
    const site = staticSite({ folder, base: '/' });
    front.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const isApi = request.url?.startsWith('/api/') === true;
      if (isApi && line.state !== 'good') line.hits += 1;
      if (line.state === 'portal')
        return response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
      if (!isApi) return site(request, response);
      if (line.state === 'swallowed') return request.resume();
      if (line.state === 'unavailable') {
        const status = 500 + [0, 2, 3, 4][Math.floor(random() * 4)]!;
        request.resume();
        return response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Error</h1>');
      }
      return passOn(request, response, receiverPort());
    });
    proxy.on('connection', (phone: Socket) => line.join(phone, frontPort, random));
    return line;
  }

  private join(phone: Socket, frontPort: number, random: Random): void {
    if (this.state === 'down') {
      this.hits += 1;
      phone.destroy();
      return;
    }
    const server = connect(frontPort, '127.0.0.1');
    let requestBytes = Infinity;
    let answerBytes = Infinity;
    const end = () => {
      phone.destroy();
      server.destroy();
      this.sockets.delete(phone);
    };
    for (const socket of [phone, server]) {
      socket.on('error', end);
      socket.on('close', end);
    }
    this.sockets.add(phone);
    phone.on('data', (chunk: Buffer) => {
      const isSending = SENDING.test(chunk.toString('latin1'));
      if (this.state === 'down') {
        this.hits += isSending ? 1 : 0;
        return end();
      }
      if (isSending && this.state === 'cut-request') {
        requestBytes = Math.floor(random() * 1600);
        this.hits += 1;
      }
      if (isSending && this.state === 'cut-answer') answerBytes = Math.floor(random() * 700);
      if (isSending && this.state === 'silent') answerBytes = -1;
      server.write(chunk.subarray(0, Math.min(chunk.length, requestBytes)));
      requestBytes -= chunk.length;
      if (requestBytes <= 0) end();
    });
    server.on('data', (chunk: Buffer) => {
      if (answerBytes < 0) return;
      phone.write(chunk.subarray(0, Math.min(chunk.length, answerBytes)));
      answerBytes -= chunk.length;
      if (answerBytes <= 0) end();
    });
  }

  set(state: LineState): void {
    this.hits = 0;
    this.state = state;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    for (const server of this.servers) server.close();
  }
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

/** Passes a request on to the receiver, as a web server does; 502 with a page when nobody listens there. */
function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  port: number | undefined,
): void {
  const fail = () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
  };
  if (port === undefined) {
    request.resume();
    return fail();
  }
  const { method, url, headers } = request;
  const onward = httpRequest({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.on('error', fail);
    answer.pipe(response);
  });
  onward.on('error', fail);
  request.on('error', () => onward.destroy());
  request.on('aborted', () => onward.destroy());
  request.pipe(onward);
}
