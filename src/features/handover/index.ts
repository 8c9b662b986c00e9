import { loadCollection } from '#content/load.ts';
import type { TriageContent } from '#content/clinical.ts';
import { loadEmergency } from '#content/emergency.ts';
import type { Feature, LoadContext } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import type { HandoverPageData } from './pageData.ts';

async function load({ lang }: LoadContext): Promise<HandoverPageData> {
  const [triage, emergency] = await Promise.all([
    loadCollection<TriageContent>(lang, 'clinical/triage'),
    loadEmergency(lang),
  ]);
  const symptoms = triage.symptoms.map(({ id, group, term }) => ({ id, group, term }));
  const foods = emergency.poisons;
  return {
    symptoms,
    foods: {
      mushroom: foods.mushroom.name,
      fermented_flour: foods.fermented_flour.name,
      aconite: foods.aconite.name,
      unknown: foods.unknown.name,
    },
    oldestMealHours: emergency.limits.oldestMealHours,
  };
}

export const feature: Feature = {
  id: 'handover',
  routes: [
    {
      id: 'handover.card',
      path: '/handover/',
      page: 'HandoverPage',
      tab: 'more',
      chrome: 'flow',
      titleKey: 'handover',
      parent: paths.care(),
      load,
    },
  ],
};
