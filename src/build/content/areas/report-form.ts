import * as v from 'valibot';
import * as schema from '#content/schemas/report-options.ts';
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
const field = v.looseObject({
  id: v.string(),
  zh: v.string(),
  en: v.string(),
  options_inline: v.optional(
    v.pipe(v.array(v.string()), v.description('`中文/English`, in the order of the schema')),
  ),
});
const section = v.looseObject({ zh: v.string(), en: v.string() });
const formSchema = v.looseObject({
  option_sets: v.record(v.string(), v.array(option)),
  fields: v.array(field),
  forms: v.looseObject({
    worker: v.looseObject({ title: section, sections: v.array(section) }),
  }),
});
type Form = v.InferOutput<typeof formSchema>;

/** Sets whose words stand in the field itself, and the answers they name, in the same order. */
const INLINE: Readonly<Record<string, readonly string[]>> = {
  n_kinds: schema.KINDS_MIXED,
  amount: schema.AMOUNTS,
  cooking: schema.COOKING,
  storage: schema.STORAGE,
  stool_type: schema.STOOL_TYPES,
  first_aid_done: schema.FIRST_AID,
  severity: schema.SEVERITIES,
  sex: schema.SEXES,
  belongs_to: schema.BELONGS_TO,
  setting_form: schema.SETTING_FORMS,
  reporter_role: schema.REPORTER_ROLES,
};
/** Words for the two answers that stand bare in the lists. */
const BARE: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  unknown: { zh: '不知道', en: 'Do not know' },
  none: { zh: '没有', en: 'None' },
};

function inlineOptions(form: Form, id: string, ids: readonly string[], lang: Lang) {
  const words = form.fields.find((each) => each.id === id)?.options_inline ?? [];
  if (words.length !== ids.length)
    throw new Error(
      `content/report/form.yaml: field ${id} names ${words.length} answers, the schema has ${ids.length}`,
    );
  return ids.map((answer, index) => {
    const [zh = '', en = zh] = (words[index] ?? '').split('/');
    return { id: answer, word: inLang(BARE[zh] ?? { zh, en }, lang) };
  });
}

function wordsOf(form: Form, name: string, lang: Lang) {
  return (form.option_sets[name] ?? []).map((each) => ({
    id: each.v,
    word: inLang(each, lang),
    isCitizen: each.citizen !== false,
    ...(each.red === true ? { isDanger: true } : {}),
  }));
}

/** Answers that the phone offers: the words of content/report/form.yaml. */
function optionsOf(store: ContentStore, lang: Lang) {
  const form = store.get<Form>('report/form.yaml');
  const words = (name: string) =>
    wordsOf(form, name, lang)
      .filter(({ isCitizen }) => isCitizen)
      .map(({ isCitizen: _isCitizen, ...rest }) => rest);
  return {
    hazards: words('hazard'),
    symptoms: words('symptoms'),
    settings: words('setting'),
    care: words('care'),
    sources: words('food_source'),
  };
}

/** The health-worker form: words of all its fields, sections and answers. */
function workerOf(store: ContentStore, lang: Lang) {
  const form = store.get<Form>('report/form.yaml');
  const { title, sections } = form.forms.worker;
  const sets = Object.keys(form.option_sets).map(
    (name) => [name, wordsOf(form, name, lang).map(({ id, word }) => ({ id, word }))] as const,
  );
  const inline = Object.entries(INLINE).map(
    ([id, ids]) => [id, inlineOptions(form, id, ids, lang)] as const,
  );
  return {
    title: inLang(title, lang),
    sections: sections.map((each) => inLang(each, lang)),
    labels: Object.fromEntries(form.fields.map((each) => [each.id, inLang(each, lang)])),
    sets: Object.fromEntries([...sets, ...inline]),
  };
}

export const area: ContentArea = {
  id: 'report-form',
  files: [{ glob: 'report/form.yaml', schema: formSchema }],
  collections: [
    { name: 'report-options', build: (store, lang) => optionsOf(store, lang) },
    { name: 'report-worker', build: (store, lang) => workerOf(store, lang) },
  ],
};
