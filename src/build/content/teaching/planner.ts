import type { PlannerMonth } from '#content/teaching.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';
import { buildPlans } from './collections.ts';
import { buildSheets } from './sheets.ts';

/** What a month asks for: its worst hazard chooses the talk and the sheet; May and September are for the schools. */
const BY_HAZARD = {
  mushroom: { plan: 'markets', sheet: 'deadly' },
  diaojiangba: { plan: 'villages', sheet: 'diaojiangba' },
  aconite: { plan: 'families', sheet: 'aconite' },
} as const;
const BY_MONTH: Readonly<Record<number, { readonly plan: string; readonly sheet: string }>> = {
  1: { plan: 'restaurants', sheet: 'ban-notice' },
  5: { plan: '9-12-40', sheet: 'letter' },
  9: { plan: '6-9-40', sheet: 'letter' },
};

interface RawMonth {
  readonly month: number;
  readonly hazards: readonly { readonly hazard: keyof typeof BY_HAZARD; readonly level: number }[];
  readonly warning: { readonly zh: string; readonly en: string };
}

/** The planner: the warnings of the season page, each with a lesson or talk and a sheet. */
export function buildPlanner(store: ContentStore, lang: Lang): PlannerMonth[] {
  const { months } = store.get<{ months: readonly RawMonth[] }>('pages/season.yaml');
  const plans = buildPlans(store, lang);
  const { sheets } = buildSheets(store, lang);
  return months.map(({ month, hazards, warning }) => {
    const worst = [...hazards].sort((a, b) => b.level - a.level)[0];
    const choice = BY_MONTH[month] ?? BY_HAZARD[worst?.hazard ?? 'mushroom'];
    const plan = plans.find(({ id }) => id === choice.plan);
    const sheet = sheets.find(({ id }) => id === choice.sheet);
    if (plan === undefined || sheet === undefined) throw new Error(`no plan for month ${month}`);
    return {
      month,
      warning: inLang(warning, lang),
      plan: { id: plan.id, title: plan.title },
      sheet: { id: sheet.id, title: sheet.title },
    };
  });
}
