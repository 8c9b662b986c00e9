import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** How slow a link is; undefined values mean as fast as the machine. */
export interface LinkSpeed {
  readonly bitsPerSecond: number;
  readonly latencyMs: number;
}

interface Piece {
  readonly bytes: Buffer;
  readonly to: Socket;
}

/** Pieces of one direction leave one after the other, each when the line is free, and arrive in that order half a round trip later. */
class Line {
  readonly #bytesPerMs: number;
  readonly #delayMs: number;
  readonly #onTheWay: (Piece & { readonly dueAt: number })[] = [];
  #freeAt = 0;
  #timer: NodeJS.Timeout | undefined;
  sent = 0;

  constructor({ bitsPerSecond, latencyMs }: LinkSpeed) {
    this.#bytesPerMs = bitsPerSecond / 8000;
    this.#delayMs = latencyMs / 2;
  }

  /** @returns ms until the piece arrives */
  send(piece: Piece): number {
    const now = performance.now();
    this.sent += piece.bytes.length;
    this.#freeAt = Math.max(now, this.#freeAt) + piece.bytes.length / this.#bytesPerMs;
    const dueAt = this.#freeAt + this.#delayMs;
    this.#onTheWay.push({ ...piece, dueAt });
    this.#timer ??= setTimeout(() => this.#deliver(), dueAt - now);
    return dueAt - now;
  }

  #deliver(): void {
    const now = performance.now();
    let next = this.#onTheWay[0];
    while (next !== undefined && next.dueAt <= now) {
      if (!next.to.destroyed) next.to.write(next.bytes);
      this.#onTheWay.shift();
      next = this.#onTheWay[0];
    }
    this.#timer = next && setTimeout(() => this.#deliver(), Math.max(1, next.dueAt - now));
  }
}

/** A TCP line between browser and server that is as slow for the service worker as for the page. */
export interface SlowLink {
  readonly port: number;
  /** bytes from the server since the last call */
  takeBytes(): number;
  close(): void;
}

const CHUNK = 1400;

function pipe(from: Socket, to: Socket, line: Line, latencyMs: number): void {
  from.on('data', (data: Buffer) => {
    let longest = 0;
    for (let at = 0; at < data.length; at += CHUNK)
      longest = line.send({ bytes: data.subarray(at, at + CHUNK), to });
    // A real line pushes back; without this the whole file would wait here and never be cancelled.
    if (longest > latencyMs) {
      from.pause();
      setTimeout(() => from.resume(), longest - latencyMs);
    }
  });
  from.on('error', () => to.destroy());
  from.on('close', () => setTimeout(() => to.destroy(), latencyMs));
}

/**
 * Puts a slow line before a server. Opening a connection costs a round trip, as on a real network; all connections share the
 * bandwidth in each direction.
 */
export async function slowLink(targetPort: number, speed: LinkSpeed): Promise<SlowLink> {
  const down = new Line(speed);
  const up = new Line(speed);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    client.setNoDelay(true);
    client.pause();
    const upstream = connect(targetPort, '127.0.0.1');
    upstream.setNoDelay(true);
    sockets.add(client).add(upstream);
    client.once('close', () => sockets.delete(client));
    upstream.once('close', () => sockets.delete(upstream));
    pipe(client, upstream, up, speed.latencyMs);
    pipe(upstream, client, down, speed.latencyMs);
    // The handshake of TCP.
    setTimeout(() => client.resume(), speed.latencyMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let taken = 0;
  return {
    port: (server.address() as AddressInfo).port,
    takeBytes() {
      const bytes = down.sent - taken;
      taken = down.sent;
      return bytes;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
