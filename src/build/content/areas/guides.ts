import { articleSchema } from '#content/schemas/article.ts';
import {
  aboutSchema,
  correctionsSchema,
  mythsSchema,
  noticeSchema,
  seasonSchema,
} from '#content/schemas/guides.ts';
import type { ContentArea } from '../area.ts';
import { buildArticles } from '../guides/articles.ts';
import { ABOUT_FILE, buildAbout, buildMyths, MYTHS_FILE } from '../guides/pages.ts';
import { buildNotices, CORRECTIONS_FILE, noticeProblems } from '../guides/notices.ts';
import { buildSeason } from '../guides/season.ts';

/** Folders of guide texts, by the name of their collection. */
const ARTICLE_FOLDERS = { foods: 'foods', rules: 'rules/public', outreach: 'outreach' } as const;

/** Guides that are not about one mushroom: foods, rules, outreach, myths, season, notices, about. */
export const area: ContentArea = {
  id: 'guides',
  files: [
    ...Object.values(ARTICLE_FOLDERS).map((folder) => ({
      glob: `${folder}/*.yaml`,
      schema: articleSchema,
      idIsFileName: true,
    })),
    { glob: MYTHS_FILE, schema: mythsSchema },
    { glob: 'pages/season.yaml', schema: seasonSchema },
    { glob: ABOUT_FILE, schema: aboutSchema },
    { glob: CORRECTIONS_FILE, schema: correctionsSchema },
    { glob: 'notices/*.yaml', schema: noticeSchema, idIsFileName: true },
  ],
  check: noticeProblems,
  collections: [
    ...Object.entries(ARTICLE_FOLDERS).map(([name, folder]) => ({
      name,
      build: (store: Parameters<typeof buildMyths>[0], lang: Parameters<typeof buildMyths>[1]) =>
        buildArticles(store, folder, lang),
    })),
    { name: 'myths', build: buildMyths },
    { name: 'season', build: buildSeason },
    { name: 'notices', build: buildNotices },
    { name: 'about', build: buildAbout },
  ],
};
