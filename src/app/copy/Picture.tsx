// Takes the place of ui/Picture.tsx in the copies. One picture format only, the one that every phone draws.
import { useEffect, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import { pictureFile, placeOnSheet, sizeOf } from '#content/pictures.ts';
import type { PictureRef } from '#content/pictures.ts';
import type { PictureProps } from '#ui/Picture.tsx';
import { SheetWindow } from '#ui/SheetWindow.tsx';
import styles from '#ui/Picture.module.css';

/** Id of the element that holds a picture of the single file: base64, or the text of a line drawing. It stands in src/build/copy/document.ts too. */
const elementId = (of: PictureRef) => `picture:${of.slice(0, of.lastIndexOf('.'))}`;

function inlineSource(of: PictureRef): string | undefined {
  const held = document.getElementById(elementId(of))?.textContent;
  if (held === undefined || held === null) return undefined;
  return placeOnSheet(of) === undefined
    ? `data:image/webp;base64,${held}`
    : `data:image/svg+xml,${encodeURIComponent(held)}`;
}

/** The pictures stand at the end of the file, so that the words come first; until then the place is kept free. */
function useSource(of: PictureRef): string | undefined {
  const isFolder = EDITION.form === 'folder';
  const file = pictureFile(of, placeOnSheet(of) === undefined ? 'webp' : 'svg');
  const [source, setSource] = useState(isFolder ? file : undefined);
  useEffect(() => {
    if (isFolder) return setSource(file);
    const look = () => setSource(inlineSource(of));
    look();
    if (document.readyState !== 'loading') return undefined;
    document.addEventListener('DOMContentLoaded', look);
    return () => document.removeEventListener('DOMContentLoaded', look);
  }, [of]);
  return source;
}

export function Picture({ of, alt, class: className }: PictureProps) {
  const source = useSource(of);
  const { width, height } = sizeOf(of);
  const place = placeOnSheet(of);
  if (place !== undefined)
    return <SheetWindow of={of} place={place} href={source} alt={alt} class={className} />;
  return (
    <picture class={className}>
      <img
        class={styles['picture']}
        src={source}
        alt={source === undefined ? '' : alt}
        width={width}
        height={height}
        decoding="async"
      />
    </picture>
  );
}
