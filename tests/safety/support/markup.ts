/** An element of a built page. Our own pages are well formed, so a small reader is enough, and quick over a thousand files. */
export interface Element {
  readonly tag: string;
  readonly attributes: string;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const RAW = /^(script|style)$/i;

/** Reads a page into a tree. @throws Error when a tag is closed that is not open: then nothing found in it could be trusted */
export function readMarkup(html: string): Element {
  const root: Element = { tag: '#', attributes: '', parent: null, children: [] };
  let at = root;
  let from = 0;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token !== null; token = TOKEN.exec(html)) {
    const [whole, slash, tag, attributes = ''] = token;
    if (token.index > from) at.children.push(html.slice(from, token.index));
    from = token.index + whole.length;
    if (tag === undefined) continue;
    if (slash === '/') {
      if (at.tag !== tag.toLowerCase() || at.parent === null)
        throw new Error(`</${tag}> closes <${at.tag}> near ${html.slice(from - 80, from)}`);
      at = at.parent;
      continue;
    }
    const element: Element = { tag: tag.toLowerCase(), attributes, parent: at, children: [] };
    at.children.push(element);
    if (VOID.test(tag) || attributes.endsWith('/')) continue;
    at = element;
    if (!RAW.test(tag)) continue;
    const end = html.indexOf(`</${tag}`, from);
    from = end < 0 ? html.length : end;
    TOKEN.lastIndex = from;
  }
  return root;
}

/** The nearest element, itself included, that passes. */
export function closest(element: Element, test: (one: Element) => boolean): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parent) if (test(at)) return at;
  return null;
}

/** Every element below, itself included. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsOf(child);
}

/** Every text below with the element it stands in. */
export function* textsOf(
  element: Element,
): Generator<{ readonly text: string; readonly within: Element }> {
  for (const child of element.children) {
    if (typeof child === 'string') yield { text: child, within: element };
    else yield* textsOf(child);
  }
}

/** The element that follows among its sisters. */
export function nextOf(element: Element): Element | null {
  const sisters = element.parent?.children ?? [];
  const after = sisters.slice(sisters.indexOf(element) + 1);
  return after.find((one): one is Element => typeof one !== 'string') ?? null;
}
