import * as v from 'valibot';
import { inLang } from '#domain/lang.ts';
import type { Lang } from '#domain/lang.ts';
import type { ContentArea, ContentStore } from '../area.ts';

const option = v.looseObject({
  v: v.pipe(v.string(), v.description('the answer as it is sent')),
  zh: v.string(),
  en: v.string(),
  citizen: v.optional(v.boolean()),
  red: v.optional(v.boolean()),
});
const formSchema = v.looseObject({ option_sets: v.record(v.string(), v.array(option)) });
type Form = v.InferOutput<typeof formSchema>;

/** Answers that the phone offers: the words of content/report/form.yaml. */
function optionsOf(store: ContentStore, lang: Lang) {
  const { option_sets: sets } = store.get<Form>('report/form.yaml');
  const words = (name: string) =>
    (sets[name] ?? [])
      .filter((each) => each.citizen !== false)
      .map((each) => ({
        id: each.v,
        word: inLang(each, lang),
        ...(each.red === true ? { isDanger: true } : {}),
      }));
  return {
    hazards: words('hazard'),
    symptoms: words('symptoms'),
    settings: words('setting'),
    care: words('care'),
    sources: words('food_source'),
  };
}

export const area: ContentArea = {
  id: 'report-form',
  files: [{ glob: 'report/form.yaml', schema: formSchema }],
  collections: [{ name: 'report-options', build: (store, lang) => optionsOf(store, lang) }],
};
