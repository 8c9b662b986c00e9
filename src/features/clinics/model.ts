import type { Clinic, County, Region, Township } from '#content/regionShapes.ts';
import { loadClinics, loadRegion, loadTownships } from '#content/region.ts';
import { loadEmergency } from '#content/emergency.ts';
import type { EmergencyContent } from '#content/emergency.ts';
import type { Lang } from '#domain/lang.ts';
import type { LoadContext, PathParams } from '#ui/feature.ts';

/** What every page of this room shows from. All of it is in the offline core. */
export interface Places {
  readonly region: Region;
  readonly clinics: readonly Clinic[];
  readonly townships: readonly Township[];
  /** of the address; undefined on pages without one */
  readonly county: County | undefined;
  readonly township: Township | undefined;
  /** the four actions for the wall sheet */
  readonly actions: EmergencyContent['now'];
}

/** Loads the room's content; undefined when the address names a county or township that does not exist. */
export async function loadPlaces({ params, lang }: LoadContext): Promise<Places | undefined> {
  const [region, clinics, townships, emergency] = await Promise.all([
    loadRegion(lang),
    loadClinics(lang),
    loadTownships(lang),
    loadEmergency(lang),
  ]);
  const county = region.counties.find(({ code }) => code === params['county']);
  const township = townships.find(({ code }) => code === params['township']);
  if (params['county'] !== undefined && county === undefined) return undefined;
  if (params['township'] !== undefined && township?.county !== county?.code) return undefined;
  return { region, clinics, townships, county, township, actions: emergency.now };
}

/** One page per county. */
export async function countyPaths(lang: Lang): Promise<readonly PathParams[]> {
  return (await loadRegion(lang)).counties.map(({ code }) => ({ county: code }));
}

/** One page per township-level unit. */
export async function townshipPaths(lang: Lang): Promise<readonly PathParams[]> {
  return (await loadTownships(lang)).map(({ code, county }) => ({ county, township: code }));
}

/** Townships of a county in the order of their codes. */
export function townshipsOf({ townships }: Places, county: string): readonly Township[] {
  return townships.filter((unit) => unit.county === county);
}
