import { isInside } from '#domain/places/inside.ts';
import type {
  BoundariesFile,
  ClinicsFile,
  CountiesFile,
  RiskFile,
  TownshipsFile,
} from '#content/schemas/region.ts';
import type { ContentProblem, ContentStore } from '../content/area.ts';
import { outerAndInnerRings } from './shapes.ts';

interface Files {
  readonly folder: string;
  readonly counties: CountiesFile['counties'];
  readonly townships: TownshipsFile['townships'];
  readonly clinics: ClinicsFile['clinics'];
  readonly risk: RiskFile;
  readonly boundaries: BoundariesFile;
}

function fault(file: string, path: string, found: string, expected: string): ContentProblem {
  return { file, path, found, expected, mend: 'correct one of the two' };
}

function* twice(file: string, kind: string, ids: readonly string[]): Generator<ContentProblem> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield fault(file, id, `${kind} ${id} for the second time`, 'each id once');
    seen.add(id);
  }
}

function* unknownUnits(files: Files): Generator<ContentProblem> {
  const counties = new Set(files.counties.map(({ code }) => code));
  const townships = new Set(files.townships.map(({ code }) => code));
  for (const { code, county } of files.townships) {
    if (counties.has(county)) continue;
    yield fault(`${files.folder}/townships.yaml`, code, county, 'a county of counties.yaml');
  }
  for (const { id, county, township } of files.clinics) {
    const file = `${files.folder}/clinics.yaml`;
    if (county !== null && !counties.has(county)) {
      yield fault(file, id, county, 'a county of counties.yaml');
    }
    if (township !== null && !townships.has(township)) {
      yield fault(file, id, township, 'a township of townships.yaml');
    }
  }
  for (const { code } of files.risk.counties) {
    if (counties.has(code)) continue;
    yield fault(`${files.folder}/risk-grades.yaml`, code, code, 'a county of counties.yaml');
  }
}

/** A point outside the outline of its county is a typing error, or a point in another grid (GCJ-02). */
function* strayPoints(files: Files): Generator<ContentProblem> {
  const rings = new Map(
    files.boundaries.features.map(({ id, geometry }) => [id, outerAndInnerRings(geometry)]),
  );
  const located = [
    ...files.townships.map(({ code, county, at }) => ({ file: 'townships', id: code, county, at })),
    ...files.clinics.map(({ id, county, at }) => ({ file: 'clinics', id, county, at })),
    ...files.counties.map(({ code, seat }) => ({
      file: 'counties',
      id: code,
      county: code as string | null,
      at: seat,
    })),
  ];
  for (const { file, id, county, at } of located) {
    const area = county === null ? undefined : rings.get(county);
    if (at === null || area === undefined || isInside(area, at)) continue;
    yield fault(
      `${files.folder}/${file}.yaml`,
      id,
      `a point (${at.lat}, ${at.lon}) outside ${county}`,
      'a WGS-84 point inside the county',
    );
  }
}

/** Every region folder must fit together, also those that this build does not serve. */
export function* checkRegions(store: ContentStore): Generator<ContentProblem> {
  for (const path of store.list('region/*/region.yaml')) {
    const folder = path.replace(/\/[^/]+$/, '');
    const files: Files = {
      folder,
      counties: store.get<CountiesFile>(`${folder}/counties.yaml`).counties,
      townships: store.get<TownshipsFile>(`${folder}/townships.yaml`).townships,
      clinics: store.get<ClinicsFile>(`${folder}/clinics.yaml`).clinics,
      risk: store.get<RiskFile>(`${folder}/risk-grades.yaml`),
      boundaries: store.get<BoundariesFile>(`${folder}/boundaries.geojson`),
    };
    yield* twice(
      `${folder}/clinics.yaml`,
      'place',
      files.clinics.map(({ id }) => id),
    );
    yield* twice(
      `${folder}/townships.yaml`,
      'unit',
      files.townships.map(({ code }) => code),
    );
    yield* unknownUnits(files);
    yield* strayPoints(files);
  }
}
