import { Window } from 'happy-dom';
import type { Element as DomElement } from 'happy-dom';

/** What a careful person writes by hand for one page. */
export const STYLE =
  'body{font:18px/1.6 sans-serif;max-width:40em;margin:auto;padding:16px;color:#1d1712;background:#faf5e9}img{max-width:100%;height:auto}a{color:#8a2b1d}td,th{padding:4px;text-align:left}';
const KEPT = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'loading',
  'fetchpriority',
  'colspan',
  'open',
]);
const DROPPED = 'script,style,noscript,template,link,input,[hidden]';

function clean(element: DomElement): void {
  for (const picture of element.querySelectorAll('picture')) {
    const image = picture.querySelector('img');
    const avif = picture.querySelector('source')?.getAttribute('srcset');
    if (image === null) continue;
    if (typeof avif === 'string') image.setAttribute('src', avif);
    picture.replaceWith(image);
  }
  for (const child of element.querySelectorAll(DROPPED)) child.remove();
  // Drawings of the page belong to its pictures; small signs beside words do not.
  for (const sign of element.querySelectorAll('a svg, button svg, nav svg, summary svg'))
    sign.remove();
  for (const child of element.querySelectorAll('*')) {
    if (child.closest('svg') !== null) continue;
    for (const { name } of [...child.attributes]) if (!KEPT.has(name)) child.removeAttribute(name);
    const isPlain = child.tagName === 'SPAN' || child.tagName === 'DIV';
    if (isPlain && child.textContent.trim() === '' && child.querySelector('img') === null)
      child.remove();
  }
}

/**
 * The limit of a page: the same text and the same pictures in plain HTML with one small style and no script. Nothing that shows
 * as much can be much faster.
 *
 * @param html the prerendered page
 * @param head how the styles come: inline, or as a link where the security policy allows no inline style
 */
export function limitPageOf(html: string, head: string): string {
  const window = new Window();
  try {
    window.document.write(html);
    const { document } = window;
    const { title, documentElement, body } = document;
    clean(body as unknown as DomElement);
    const text = body.innerHTML
      .replace(/<!--.*?-->/g, '')
      .replace(/<\/?(div|span|section|article)>/g, (tag) => (tag.includes('span') ? '' : tag));
    return `<!doctype html><html lang="${documentElement.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${head}</head><body>${text}</body></html>`;
  } finally {
    window.close();
  }
}
