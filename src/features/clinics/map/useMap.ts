import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadMapShapes } from '#content/region.ts';
import type { Clinic, MapShapes } from '#content/regionShapes.ts';
import type { Whereabouts } from '#domain/places/nearest.ts';
import type { Lang } from '#domain/lang.ts';
import type { Places } from '../model.ts';
import type { DrawnMap } from './mapDrawing.ts';
import type { MarkWords } from './marks.ts';
import { spotsOf } from './spots.ts';

export type MapState = 'loading' | 'ready' | 'failed';

export interface MapInput {
  readonly places: Places;
  readonly lang: Lang;
  readonly where: Whereabouts | undefined;
  readonly words: MarkWords;
  readonly onChoose: (clinics: readonly Clinic[]) => void;
}

/** Loads Leaflet and the shapes when the map is opened, and draws it into the element. */
export function useMap(input: MapInput): {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly state: MapState;
  readonly shapes: MapShapes | undefined;
  readonly drawn: DrawnMap | undefined;
} {
  const frame = useRef<HTMLDivElement>(null);
  const latest = useRef(input);
  latest.current = input;
  const [state, setState] = useState<MapState>('loading');
  const [shapes, setShapes] = useState<MapShapes>();
  const [drawn, setDrawn] = useState<DrawnMap>();
  const { lang } = input;
  useEffect(() => {
    let current: DrawnMap | undefined;
    let isGone = false;
    async function open(): Promise<void> {
      const [{ drawMap }, loaded] = await Promise.all([
        import('./mapDrawing.ts'),
        loadMapShapes(lang),
      ]);
      if (isGone || frame.current === null) return;
      const { places, where } = latest.current;
      const township = where?.kind === 'township' ? where.township : undefined;
      const at = township?.at ?? null;
      current = drawMap(frame.current, {
        shapes: loaded,
        spots: spotsOf(places.clinics),
        words: latest.current.words,
        chosen: at === null ? null : { at, name: township?.name ?? '' },
        onChoose: (spot) => latest.current.onChoose(spot.clinics),
      });
      setShapes(loaded);
      setDrawn(current);
      setState('ready');
      performance.mark('map-drawn');
    }
    open().catch(() => setState('failed'));
    return () => {
      isGone = true;
      current?.remove();
    };
  }, [lang]);
  return { frame, state, shapes, drawn };
}
