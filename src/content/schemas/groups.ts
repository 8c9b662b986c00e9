import * as v from 'valibot';
import { bilingual, described, slug, text } from './shared.ts';

/** content/mushrooms/groups.yaml: sets of species that experts cannot separate by eye. One alarm for the whole set. */
export const groupsSchema = v.strictObject({
  meta: v.strictObject({
    version: described('version of the file', v.number()),
    rule: described('how the key uses the groups', text),
  }),
  groups: v.array(
    v.strictObject({
      id: described('id of the group', slug),
      alarm: described(
        'alarm of the whole group: the highest grade of its members',
        v.picklist(['deadly', 'serious', 'moderate']),
      ),
      label: described('name of the group', bilingual),
      members: described('ids of toxic species', v.pipe(v.array(slug), v.minLength(1))),
      collected: described('ids of look-alikes that people collect', v.array(slug)),
      why: described('why they cannot be told apart', bilingual),
    }),
  ),
});

export type SpeciesGroups = v.InferOutput<typeof groupsSchema>;
export type SpeciesGroup = SpeciesGroups['groups'][number];
