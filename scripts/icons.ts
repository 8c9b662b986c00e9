// Draws the app icons into public/icons. They are small and kept in the repository; run again after a change of the drawing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { appIcon, maskableIcon, monochromeIcon, squareIcon } from '#illustration/brand/app-icon.ts';

const FOLDER = join('public', 'icons');
mkdirSync(FOLDER, { recursive: true });

async function png(svg: string, size: number, name: string): Promise<void> {
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  const small = await sharp(drawn).png({ palette: true, colours: 64, effort: 10 }).toBuffer();
  writeFileSync(join(FOLDER, name), small);
  console.log(`${name}: ${small.length} bytes`);
}

await png(appIcon(), 192, 'icon-192.png');
await png(appIcon(), 512, 'icon-512.png');
await png(maskableIcon(), 192, 'maskable-192.png');
await png(maskableIcon(), 512, 'maskable-512.png');
await png(squareIcon(), 180, 'apple-touch-icon.png');
await png(monochromeIcon(), 192, 'monochrome-192.png');
await png(appIcon(), 48, 'favicon-48.png');
writeFileSync(join(FOLDER, 'favicon.svg'), appIcon());
writeFileSync(join(FOLDER, 'monochrome.svg'), monochromeIcon());
