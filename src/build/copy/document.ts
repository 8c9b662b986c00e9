import { escapeHtml } from '../prerender/document.ts';
import type { CopyPicture } from './pictures.ts';

/** Parts of the page of a copy; `home` and `emergency` are HTML, the other texts are plain. */
export interface CopyParts {
  readonly title: string;
  readonly description: string;
  /** first page, drawn before any script runs */
  readonly home: string;
  /** what to do after eating, for viewers that run no script at all */
  readonly emergency: string;
}

const HEAD = [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
  '<meta name="format-detection" content="telephone=no">',
  '<meta name="theme-color" content="#faf5e9" media="(prefers-color-scheme: light)">',
  '<meta name="theme-color" content="#1a1512" media="(prefers-color-scheme: dark)">',
].join('');

function page(parts: CopyParts, head: string, end: string): string {
  const title = escapeHtml(parts.title);
  const description = `<meta name="description" content="${escapeHtml(parts.description)}">`;
  return `<!doctype html><html lang="zh-CN"><head>${HEAD}<title>${title}</title>${description}${head}</head><body><div id="app">${parts.home}</div><noscript>${parts.emergency}</noscript>${end}</body></html>`;
}

/** Script text that no HTML parser can take for the end of the script, or for the begin of a comment. */
export function inlineScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

/** Line drawings are text and stand as they are, a quarter smaller than as base64; the reader is src/app/copy/Picture.tsx. */
function pictureText({ ref, type, bytes }: CopyPicture): string {
  if (type !== 'svg') return bytes.toString('base64');
  const svg = bytes.toString('utf8');
  if (inlineScript(svg) !== svg) throw new Error(`${ref} cannot stand inside a script element`);
  return svg;
}

const pictureElement = (picture: CopyPicture) =>
  `<script type="text/plain" id="picture:${picture.ref.slice(0, picture.ref.lastIndexOf('.'))}">${pictureText(picture)}</script>`;

/** Everything in one file: words and script first, so that the page answers while the pictures are still being read. */
export function singleDocument(
  parts: CopyParts,
  code: { readonly script: string; readonly style: string },
  pictures: readonly CopyPicture[],
): string {
  const end = `<script>${inlineScript(code.script)}</script>${pictures.map(pictureElement).join('')}`;
  return page(parts, `<style>${code.style}</style>`, end);
}

/** The same page with script, style and pictures as files beside it: classic script, because modules do not load from a stick. */
export function folderDocument(
  parts: CopyParts,
  files: { readonly script: string; readonly style: string },
): string {
  const head = `<link rel="stylesheet" href="${files.style}"><link rel="icon" href="icons/favicon.svg" type="image/svg+xml">`;
  return page(parts, head, `<script src="${files.script}"></script>`);
}
