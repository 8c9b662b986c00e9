import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import preact from '@preact/preset-vite';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { build } from 'vite';
import type { InlineConfig } from 'vite';
import { pictureFile } from '#content/pictures.ts';
import { BROWSERS } from '../browsers.ts';
import { readEdition } from '../content/edition.ts';
import { contentPlugin } from '../content/plugin.ts';
import { picturesPlugin } from '../pictures/plugin.ts';
import type { Renderer } from '../prerender/write.ts';
import { folderDocument, singleDocument } from './document.ts';
import type { CopyParts } from './document.ts';
import { fullPictures, smallPictures } from './pictures.ts';
import { copyPlugin } from './replace.ts';

export type CopyForm = 'file' | 'folder';

const BASE = '#/';

function configOf(form: CopyForm): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    cacheDir: '.cache/vite-copy',
    plugins: [
      copyPlugin(),
      preact({ devToolsEnabled: false }),
      contentPlugin(process.cwd(), ['zh-CN']),
      picturesPlugin(),
    ],
    define: {
      __EDITION__: JSON.stringify({ ...readEdition(), form }),
      'process.env.NODE_ENV': '"production"',
    },
    json: { stringify: true },
  };
}

/** Script and styles of the whole app as one text each. */
async function bundle(
  form: CopyForm,
): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    ...configOf(form),
    build: {
      write: false,
      target: [...BROWSERS],
      cssTarget: [...BROWSERS],
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // A library of one classic script: nothing of it is loaded later.
      lib: {
        entry: 'src/app/copy/main.tsx',
        formats: ['iife'],
        name: 'junan',
        cssFileName: 'junan',
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built])
    .flatMap((each) => ('output' in each ? each.output : []))
    // The pictures plugin gives both formats; a copy takes the one that every phone draws, see ./pictures.ts.
    .filter(({ fileName }) => !fileName.startsWith('pictures/'));
  const script = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const style = outputs.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const others = outputs.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
  if (script.length !== 1 || style.length !== 1 || others.length > 0)
    throw new Error(
      `the copy must be one script and one style, not ${outputs.map(({ fileName }) => fileName).join(', ')}`,
    );
  return { script: script[0] ?? '', style: style[0] ?? '' };
}

/** The first page and the page of urgent help as HTML, made by the app itself. */
async function firstPages(form: CopyForm): Promise<CopyParts> {
  const outDir = resolve('.cache', `copy-prerender-${process.pid}`);
  try {
    await build({
      ...configOf(form),
      ssr: { noExternal: true },
      build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true },
    });
    const renderer = (await import(pathToFileURL(join(outDir, 'prerender.js')).href)) as Renderer;
    const home = await renderer.renderPage('/', 'zh-CN', BASE);
    const emergency = await renderer.renderPage('/emergency/', 'zh-CN', BASE);
    return { ...home.head, home: home.html, emergency: emergency.html };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** What a copy weighs. */
export interface CopyReport {
  readonly file: string;
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly pictureBytes: number;
  readonly pictures: number;
}

/** Name of an edition: `junan-1.0-2026-07-19`. */
function nameOf(): string {
  const { number, date } = readEdition();
  return `junan-${number}-${date}`;
}

/** Builds the one file that opens from `file://`, from a chat, from anywhere. @throws when a page or the content is faulty */
export async function buildSingleFile(outDir: string): Promise<CopyReport> {
  process.env['NODE_ENV'] = 'production';
  const parts = await firstPages('file');
  const code = await bundle('file');
  const pictures = await smallPictures();
  const html = singleDocument(parts, code, pictures);
  mkdirSync(outDir, { recursive: true });
  const file = join(outDir, `${nameOf()}.html`);
  writeFileSync(file, html);
  return {
    file,
    bytes: Buffer.byteLength(html),
    scriptBytes: Buffer.byteLength(code.script),
    pictureBytes: pictures.reduce((sum, { bytes }) => sum + bytes.length, 0),
    pictures: pictures.length,
  };
}

/** Builds the folder for a USB stick or any web server, as a zip. @throws when a page or the content is faulty */
export async function buildFolder(outDir: string): Promise<CopyReport> {
  process.env['NODE_ENV'] = 'production';
  const parts = await firstPages('folder');
  const code = await bundle('folder');
  const pictures = [...fullPictures()];
  const text = (words: string) => new Uint8Array(Buffer.from(words));
  const stored = (bytes: Buffer): [Uint8Array, { level: 0 }] => [
    new Uint8Array(bytes),
    { level: 0 },
  ];
  const files: Zippable = {
    'index.html': text(folderDocument(parts, { script: 'junan.js', style: 'junan.css' })),
    'junan.js': text(code.script),
    'junan.css': text(code.style),
    'icons/favicon.svg': text(readFileSync('public/icons/favicon.svg', 'utf8')),
    'LICENSE.txt': text(readFileSync('LICENSE', 'utf8')),
    'LICENSE-content.txt': text(readFileSync('LICENSE-content', 'utf8')),
    ...Object.fromEntries(
      pictures.map(({ ref, type, bytes }) => [pictureFile(ref, type), stored(bytes)]),
    ),
  };
  // One folder inside, so that unpacking does not strew files about; one fixed date, so that equal inputs give equal bytes.
  const zip = zipSync({ [nameOf()]: files }, { level: 9, mtime: new Date(2020, 0, 1) });
  mkdirSync(outDir, { recursive: true });
  const file = join(outDir, `${nameOf()}.zip`);
  writeFileSync(file, zip);
  return {
    file,
    bytes: zip.length,
    scriptBytes: Buffer.byteLength(code.script),
    pictureBytes: pictures.reduce((sum, { bytes }) => sum + bytes.length, 0),
    pictures: pictures.length,
  };
}
