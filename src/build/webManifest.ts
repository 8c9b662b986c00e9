import { hrefOf } from '#domain/address.ts';
import { SOURCE_LANG } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';

/** Words of the installed app in one language. */
export interface ManifestWords {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly emergency: string;
  readonly checker: string;
}

/** File name of a language's manifest, below the output folder. */
export function manifestFile(lang: Lang): string {
  return lang === SOURCE_LANG ? 'manifest.webmanifest' : `manifest.${lang}.webmanifest`;
}

/** The web app manifest: name, icons, shortcuts to urgent help and the checker, screenshots. */
export function webManifest(lang: Lang, words: ManifestWords, base: string): string {
  const href = (path: string) => hrefOf({ lang, path }, base);
  const icon = (file: string, sizes: string, purpose: string) => ({
    src: `${base}icons/${file}`,
    sizes,
    type: 'image/png',
    purpose,
  });
  return JSON.stringify({
    id: base,
    lang,
    name: words.name,
    short_name: words.shortName,
    description: words.description,
    start_url: href('/'),
    scope: base,
    display: 'standalone',
    background_color: '#faf5e9',
    theme_color: '#faf5e9',
    categories: ['medical', 'education'],
    icons: [
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('maskable-512.png', '512x512', 'maskable'),
      icon('monochrome-512.png', '512x512', 'monochrome'),
    ],
    shortcuts: [
      {
        name: words.emergency,
        url: href('/emergency/'),
        icons: [icon('icon-192.png', '192x192', 'any')],
      },
      {
        name: words.checker,
        url: href('/check/'),
        icons: [icon('icon-192.png', '192x192', 'any')],
      },
    ],
    screenshots: [
      {
        src: `${base}icons/screenshot-home.png`,
        sizes: '720x1520',
        type: 'image/png',
        form_factor: 'narrow',
      },
    ],
  });
}
