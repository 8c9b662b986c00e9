import type { HonoRequest } from 'hono';
import { Refusal } from './problem.ts';

/**
 * Reads a body up to a limit. A request that announces more is refused before a byte is read, one that lies is cut off.
 *
 * @throws Refusal too-large; bad-request when the sender broke off
 */
export async function readBody(
  c: { readonly req: HonoRequest },
  maxBytes: number,
): Promise<Uint8Array> {
  const announced = Number(c.req.header('content-length') ?? '0');
  if (announced > maxBytes) throw new Refusal('too-large');
  if (c.req.header('content-encoding') !== undefined) throw new Refusal('unsupported-media-type');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = c.req.raw.body;
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal('bad-request');
    });
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new Refusal('too-large');
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks, length);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws Refusal unsupported-media-type, too-large, bad-json (bad UTF-8 included) */
export async function readJson(
  c: { readonly req: HonoRequest },
  maxBytes: number,
): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('unsupported-media-type');
  const bytes = await readBody(c, maxBytes);
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    throw new Refusal('bad-json');
  }
}
