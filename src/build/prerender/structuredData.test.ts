import { expect, it } from 'vitest';
import { structuredDataOf } from './structuredData.ts';

const page = {
  lang: 'zh-CN',
  url: 'https://example.org/mushrooms/amanita-exitialis/',
  title: '致命鹅膏',
  description: '剧毒',
  image: 'https://example.org/pictures/plate.webp',
};

it('a search engine learns the species of a page by all its names', () => {
  const data = structuredDataOf({
    ...page,
    about: {
      kind: 'taxon',
      name: '致命鹅膏',
      scientific: 'Amanita exitialis',
      otherNames: ['白罗伞'],
    },
  });
  expect(data).toMatchObject({
    '@type': 'WebPage',
    about: { '@type': 'Taxon', name: 'Amanita exitialis', alternateName: ['致命鹅膏', '白罗伞'] },
  });
});

it('a saying is a question whose answer says that it is wrong', () => {
  const items = [{ question: '“虫吃过的没毒。”错。', answer: '虫子吃的人不能吃。' }];
  expect(structuredDataOf({ ...page, about: { kind: 'questions', items } })).toMatchObject({
    '@type': 'FAQPage',
    mainEntity: [{ name: items[0]?.question, acceptedAnswer: { text: items[0]?.answer } }],
  });
});

it('no page claims a review or an author that nobody has signed', () => {
  const words = JSON.stringify(structuredDataOf(page));
  expect(words).not.toMatch(/lastReviewed|reviewedBy|author/);
});
