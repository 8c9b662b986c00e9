import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Photograph } from './photograph.ts';

/** A reader of QR codes that knows nothing of this project. @returns null when it sees no code */
export interface Decoder {
  readonly name: string;
  read(picture: Photograph): Promise<string | null>;
}

/** The library the page itself reads with. */
export const jsqrDecoder: Decoder = {
  name: 'jsqr',
  read: ({ rgba, width, height }) =>
    Promise.resolve(jsQR(rgba, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null),
};

/** ZXing in C++, compiled to WebAssembly; the wasm comes from the package, not from a network. */
export function zxingDecoder(): Decoder {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = Uint8Array.from(readFileSync(path)).buffer;
  prepareZXingModule({ overrides: { wasmBinary } });
  return {
    name: 'zxing',
    async read({ rgba, width, height }) {
      const image = { data: rgba, width, height, colorSpace: 'srgb' as const };
      const [found] = await readBarcodes(image as Parameters<typeof readBarcodes>[0], {
        formats: ['QRCode'],
      });
      return found?.text ?? null;
    },
  };
}
