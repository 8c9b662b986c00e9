import type { Lang } from '#domain/lang.ts';
import { loadCollection } from './load.ts';
import type { Clinic, MapShapes, Region, Township } from './regionShapes.ts';

/** The prefecture: counties, hotlines, settings of the deployment. */
export const loadRegion = (lang: Lang): Promise<Region> => loadCollection(lang, 'region');
/** All places that treat people. */
export const loadClinics = (lang: Lang): Promise<readonly Clinic[]> =>
  loadCollection(lang, 'clinics');
/** All township-level units, in the order of their codes. */
export const loadTownships = (lang: Lang): Promise<readonly Township[]> =>
  loadCollection(lang, 'townships');
/** Shapes of the map; not part of the offline core, loaded when the map is opened. */
export const loadMapShapes = (lang: Lang): Promise<MapShapes> => loadCollection(lang, 'map/shapes');
