import type { PageTopic } from '#domain/pageTopic.ts';

export interface DescribedPage {
  readonly lang: string;
  /** canonical address */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** absolute address of the picture for previews */
  readonly image: string;
  readonly about?: PageTopic | undefined;
}

type SchemaOrg = Readonly<Record<string, unknown>>;

function topic(about: Exclude<PageTopic, { kind: 'questions' }>): SchemaOrg {
  const alternateName = about.otherNames.length > 0 ? { alternateName: about.otherNames } : {};
  return about.kind === 'taxon'
    ? {
        '@type': 'Taxon',
        name: about.scientific,
        taxonRank: 'species',
        alternateName: [about.name, ...about.otherNames],
      }
    : { '@type': 'Thing', name: about.name, ...alternateName };
}

/**
 * The schema.org description of a page: FAQPage for questions with answers, else WebPage with its topic. Review dates and
 * authors are left out as long as nobody has signed: an engine would show them as a promise.
 */
export function structuredDataOf(page: DescribedPage): SchemaOrg {
  const { about } = page;
  const common = {
    '@context': 'https://schema.org',
    url: page.url,
    name: page.title,
    description: page.description,
    inLanguage: page.lang,
    image: page.image,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
  if (about === undefined) return { ...common, '@type': 'WebPage' };
  if (about.kind !== 'questions') return { ...common, '@type': 'WebPage', about: topic(about) };
  return {
    ...common,
    '@type': 'FAQPage',
    mainEntity: about.items.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
