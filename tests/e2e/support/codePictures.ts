import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { qrModules, qrPath } from '#domain/handover/qr.ts';

/** A code as the picture another phone would take of the screen. */
export async function codePicture(text: string, widthPx = 640): Promise<Buffer> {
  const modules = qrModules(text);
  const size = modules.length;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${widthPx}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${qrPath(modules)}"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** Several codes on one sheet of paper. */
export async function codeSheet(texts: readonly string[]): Promise<Buffer> {
  const pictures = await Promise.all(texts.map((text) => codePicture(text, 480)));
  const columns = 2;
  const side = 520;
  const rows = Math.ceil(pictures.length / columns);
  return sharp({
    create: { width: columns * side, height: rows * side, channels: 3, background: '#ddd' },
  })
    .composite(
      pictures.map((input, at) => ({
        input,
        left: (at % columns) * side + 20,
        top: Math.floor(at / columns) * side + 20,
      })),
    )
    .png()
    .toBuffer();
}

/** A film of the codes, each held for about two seconds, for the fake camera of Chromium. @returns path of an .mjpeg file */
export async function codeFilm(texts: readonly string[]): Promise<string> {
  const frames: Buffer[] = [];
  for (const text of texts) {
    const frame = await sharp({
      create: { width: 640, height: 480, channels: 3, background: '#888' },
    })
      .composite([{ input: await codePicture(text, 440), left: 100, top: 20 }])
      .jpeg({ quality: 90 })
      .toBuffer();
    for (let count = 0; count < 40; count += 1) frames.push(frame);
  }
  const path = join(mkdtempSync(join(tmpdir(), 'codes-')), 'codes.mjpeg');
  writeFileSync(path, Buffer.concat(frames));
  return path;
}
