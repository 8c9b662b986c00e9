import { useContext, useEffect, useRef } from 'preact/hooks';
import { pictureFile, placeOnSheet, sizeOf } from '#content/pictures.ts';
import type { PictureRef } from '#content/pictures.ts';
import { PageContext } from '#i18n/pageContext.ts';
import styles from './Picture.module.css';
import { SheetWindow } from './SheetWindow.tsx';

export interface PictureProps {
  readonly of: PictureRef;
  /** What to notice in the picture; empty when the words beside it say the same. */
  readonly alt: string;
  /** true for the first picture of a page: fetched at once. All others wait until they come near. */
  readonly isFirst?: boolean;
  readonly class?: string | undefined;
  /** Told when the picture cannot be had (true: not stored and no network) or has come after all (false). */
  readonly onMissing?: (isMissing: boolean) => void;
}

/** AVIF where it is understood, else WebP. */
function Raster({ of, alt, isFirst = false, class: className, onMissing }: PictureProps) {
  const { base } = useContext(PageContext);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const { current } = image;
    // A picture of the stored HTML may have failed before the script ran: no event is left to hear.
    if (current !== null && current.complete && current.naturalWidth === 0) onMissing?.(true);
  }, []);
  const { width, height } = sizeOf(of);
  return (
    <picture class={className}>
      <source type="image/avif" srcset={base + pictureFile(of, 'avif')} />
      <img
        ref={image}
        class={styles['picture']}
        src={base + pictureFile(of, 'webp')}
        alt={alt}
        width={width}
        height={height}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
        fetchpriority={isFirst ? 'high' : undefined}
        onError={onMissing && (() => onMissing(true))}
        onLoad={onMissing && (() => onMissing(false))}
      />
    </picture>
  );
}

/** A drawing, as a raster or as one of a sheet of line drawings. Its place is reserved, so nothing jumps. */
export function Picture(props: PictureProps) {
  const { base } = useContext(PageContext);
  const place = placeOnSheet(props.of);
  if (place === undefined) return <Raster {...props} />;
  return (
    <SheetWindow
      of={props.of}
      place={place}
      href={base + pictureFile(props.of, 'svg')}
      alt={props.alt}
      class={props.class}
    />
  );
}
