import { inLang, type Lang } from '#domain/lang.ts';
import type { CountyRisk, Season } from '#content/guides.ts';
import type { RawSeason } from '#content/schemas/guides.ts';
import type { ContentStore } from '../area.ts';
import { reviewIn } from '../review.ts';
import { sourceIdsIn } from '../sourceEntries.ts';
import { statementIn } from './articles.ts';

type Grade = 'high' | 'not-high' | 'unknown';

/** The part of region/<region>/risk-grades.yaml that the calendar shows. */
interface RiskGrades {
  readonly years: Readonly<Record<string, { readonly published?: string | undefined }>>;
  readonly counties: readonly {
    readonly code: string;
    readonly name_zh: string;
    readonly name_en: string;
    readonly grades: Readonly<Record<string, Grade>>;
  }[];
}

const RISK_FILE = 'region/wenshan/risk-grades.yaml';

function yearsWith(risk: RiskGrades, wanted: (grade: Grade) => boolean): string[] {
  return Object.keys(risk.years)
    .filter((year) => risk.counties.every(({ grades }) => wanted(grades[year] ?? 'unknown')))
    .sort();
}

/**
 * Years on the list stay; there is no word for "low". Not being on the latest list is told with its year.
 */
function countyRisks(risk: RiskGrades, lang: Lang): CountyRisk[] {
  const listed = yearsWith(risk, (grade) => grade !== 'unknown');
  const last = listed[listed.length - 1] ?? '';
  return risk.counties.map(({ code, name_zh, name_en, grades }) => ({
    code,
    name: inLang({ zh: name_zh, en: name_en }, lang),
    highIn: Object.keys(grades)
      .filter((year) => grades[year] === 'high')
      .sort(),
    lastListed: last,
    highInLast: grades[last] === 'high',
  }));
}

/** Collection `season`. */
export function buildSeason(
  store: ContentStore,
  lang: Lang,
): Omit<Season, 'sources'> & { readonly sources: readonly string[] } {
  const raw = store.get<RawSeason>('pages/season.yaml');
  const risk = store.get<RiskGrades>(RISK_FILE);
  const listed = yearsWith(risk, (grade) => grade !== 'unknown');
  return {
    peak: statementIn(raw.peak, lang),
    months: raw.months.map(({ hazards, warning }) => ({
      hazards,
      warning: statementIn(warning, lang),
    })),
    anyMonth: statementIn(raw.any_month, lang),
    counties: countyRisks(risk, lang),
    yearsWithoutList: yearsWith(risk, (grade) => grade === 'unknown'),
    published: risk.years[listed[listed.length - 1] ?? '']?.published ?? '',
    review: reviewIn(raw.review, lang),
    sources: sourceIdsIn(store, [raw, risk]),
  };
}
