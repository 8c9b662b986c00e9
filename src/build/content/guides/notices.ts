import type { Notices } from '#content/guides.ts';
import type { RawCorrections, RawNotice } from '#content/schemas/guides.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import { WHOLE_REGION } from '#domain/notices/current.ts';
import type { ContentProblem, ContentStore } from '../area.ts';

export const CORRECTIONS_FILE = 'notices/corrections.yaml';

interface RawCounty {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}

function countiesOf(store: ContentStore): readonly RawCounty[] {
  return store
    .list('region/*/counties.yaml')
    .flatMap((path) => store.get<{ readonly counties: readonly RawCounty[] }>(path).counties);
}

/** Counties that a notice names and that are not in the region: nobody there would ever see it. */
export function* noticeProblems(store: ContentStore): Iterable<ContentProblem> {
  const known = new Set([WHOLE_REGION, ...countiesOf(store).map(({ code }) => code)]);
  for (const file of store.list('notices/*.yaml').filter((path) => path !== CORRECTIONS_FILE)) {
    for (const [at, code] of store.get<RawNotice>(file).area.entries()) {
      if (known.has(code)) continue;
      yield {
        file,
        path: `area.${at}`,
        found: code,
        expected: 'wenshan, or the code of a county of content/region/wenshan/counties.yaml',
        mend: 'Write the six digits of the county, or wenshan for everybody.',
      };
    }
  }
}

/** Collection `notices`. */
export function buildNotices(store: ContentStore, lang: Lang): Notices {
  const notices = store
    .list('notices/*.yaml')
    .filter((path) => path !== CORRECTIONS_FILE)
    .map((path) => store.get<RawNotice>(path));
  const counties = countiesOf(store);
  const { corrections } = store.get<RawCorrections>(CORRECTIONS_FILE);
  return {
    notices: notices
      .map(({ title, text, link, ...rest }) => ({
        ...rest,
        places: counties
          .filter(({ code }) => rest.area.includes(code))
          .map((county) => inLang(county.name, lang)),
        title: inLang(title, lang),
        text: inLang(text, lang),
        ...(link !== undefined && { link }),
      }))
      .sort((a, b) => b.published.localeCompare(a.published)),
    corrections: corrections
      .map(({ on, page, what, now }) => ({
        on,
        page,
        what: inLang(what, lang),
        now: inLang(now, lang),
      }))
      .sort((a, b) => b.on.localeCompare(a.on)),
  };
}
