import type { PostersFile } from '#content/schemas/teaching.ts';
import type { Species } from '#content/schemas/species.ts';
import type { Sheet, Sheets } from '#content/teaching.ts';
import { inLang, type Lang } from '#domain/lang.ts';
import type { ContentStore } from '../area.ts';
import { statementIn } from '../guides/articles.ts';
import { orderedSpecies } from '../mushrooms/species.ts';
import { pictureOf } from '../pictures.ts';
import { titlesOf } from './collections.ts';

const postersFile = (store: ContentStore) => store.get<PostersFile>('teaching/posters.yaml');

/** The deadly ones of the region: grade deadly, and people in Yunnan are recorded to have been poisoned by them. */
function recordedDeadly(store: ContentStore): Species[] {
  return orderedSpecies(store).filter(
    ({ kind, toxicity, distribution }) =>
      kind === 'toxic' &&
      toxicity.grade === 'deadly' &&
      distribution.yunnan.status === 'recorded_poisoning',
  );
}

type RawSheet = PostersFile['sheets'][number];

function picturesOf(store: ContentStore, raw: RawSheet, lang: Lang): Sheet['pictures'] {
  const species = raw.species === undefined ? [] : recordedDeadly(store);
  return [
    ...raw.pictures.map((id) => ({ ...pictureOf('ref', 'scene', id), name: '' })),
    ...species.map(({ id, names }) => ({
      ...pictureOf('ref', 'thumb', id),
      name: lang === 'zh-CN' ? names.zh : names.en,
    })),
  ].flatMap(({ ref, name }) => (ref === undefined ? [] : [{ ref, name }]));
}

/** The sheets that have a file of their own, and the words of those that are made from the records of species. */
export function buildSheets(store: ContentStore, lang: Lang): Sheets {
  const file = postersFile(store);
  const templateIn = ({ big, points }: PostersFile['species']) => ({
    big: inLang(big, lang),
    points: points.map((point) => statementIn(point, lang).text),
  });
  return {
    sheets: file.sheets.map((raw) => ({
      id: raw.id,
      kind: raw.kind,
      title: inLang(raw.title, lang),
      big: inLang(raw.big, lang),
      pictures: picturesOf(store, raw, lang),
      points: raw.points.map((point) => statementIn(point, lang).text),
      link: raw.link,
      withoutSite: inLang(file.without_site, lang),
      sources: titlesOf(store, raw),
    })),
    species: templateIn(file.species),
    pair: templateIn(file.pair),
    withoutSite: inLang(file.without_site, lang),
  };
}
