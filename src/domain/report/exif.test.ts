import fc from 'fast-check';
import sharp from 'sharp';
import type { Exif } from 'sharp';
import { describe, expect, it } from 'vitest';
import { readCameraNotes } from './exif.ts';
import { pictureKind } from './pictureKind.ts';

const square = { create: { width: 8, height: 8, channels: 3, background: '#964' } } as const;

async function photo(exif: Exif): Promise<Uint8Array> {
  return sharp(square).withExif(exif).jpeg().toBuffer();
}

describe('what the camera wrote', () => {
  it('finds the orientation', async () => {
    const bytes = await sharp(square).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(readCameraNotes(bytes).orientation).toBe(6);
  });
  it('finds the position, also south and west', async () => {
    const bytes = await photo({
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '23/1 22/1 1200/100',
        GPSLongitudeRef: 'W',
        GPSLongitude: '104/1 15/1 0/1',
      },
    });
    const { position } = readCameraNotes(bytes);
    expect(position?.latitude).toBeCloseTo(23.37, 5);
    expect(position?.longitude).toBeCloseTo(-104.25, 5);
  });
  it('has no position where the camera noted none', async () => {
    expect(readCameraNotes(await sharp(square).jpeg().toBuffer()).position).toBeUndefined();
  });
  it('never throws on damaged bytes', async () => {
    const sound = await photo({
      IFD3: { GPSLatitude: '23/1 22/1 0/1', GPSLongitude: '1/1 0/1 0/0' },
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 30 }),
        fc.nat(sound.length),
        (damages, end) => {
          const bytes = Uint8Array.from(sound);
          for (const [at, value] of damages) bytes[at] = value;
          const { orientation } = readCameraNotes(bytes.slice(0, end));
          expect(orientation).toBeGreaterThanOrEqual(1);
          expect(orientation).toBeLessThanOrEqual(8);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the kind of a picture file', () => {
  it.each([
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['heic', [0, 0, 0, 24, ...Buffer.from('ftypheic')]],
    ['heic', [0, 0, 0, 24, ...Buffer.from('ftypmif1')]],
    ['avif', [0, 0, 0, 24, ...Buffer.from('ftypavif')]],
    ['webp', [...Buffer.from('RIFF'), 0, 0, 0, 0, ...Buffer.from('WEBP')]],
    ['unknown', [...Buffer.from('%PDF-1.7 bla')]],
    ['unknown', []],
  ])('is %s by its first bytes', (kind, head) => {
    expect(pictureKind(Uint8Array.from(head))).toBe(kind);
  });
});
