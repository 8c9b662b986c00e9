import type { SpeciesCard } from '#content/speciesCard.ts';
import { filterIndex, type IndexFilter } from '#domain/guides/filter.ts';
import { search as searchIcon } from '#illustration/icons/search.ts';
import { shroom } from '#illustration/icons/shroom.ts';
import { useText } from '#i18n/useText.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { useState } from 'preact/hooks';
import { Filters } from './parts/Filters.tsx';
import grid from './parts/Grid.module.css';
import { SpeciesLink } from './parts/SpeciesLink.tsx';
import { useNameSearch } from './search.ts';
import styles from './MushroomsPage.module.css';

/** Cards beyond these wait for their pictures; the first two rows come with the page. */
const FIRST_PICTURES = 4;

function shownCards(
  cards: readonly SpeciesCard[],
  filter: IndexFilter,
  ids: readonly string[] | undefined,
) {
  const fitting = filterIndex(cards, filter);
  if (ids === undefined) return fitting;
  const byId = new Map(fitting.map((card) => [card.id, card]));
  return ids.map((id) => byId.get(id)).filter((card) => card !== undefined);
}

/** Index of mushrooms: pictures first, the deadliest first. Without scripts it is the whole list. */
export default function MushroomsPage({ data: cards, lang }: PageProps<readonly SpeciesCard[]>) {
  const t = useText('guides');
  const [query, ask] = useState('');
  const [filter, narrow] = useState<IndexFilter>({});
  const ids = useNameSearch(query, lang);
  const shown = shownCards(cards, filter, ids);
  useHead({ title: t('index.title'), description: t('index.description') });
  const isAsked = query !== '' || Object.values(filter).some((value) => value !== undefined);
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('index.title')}
      </h1>
      <form
        class={`${styles['search']} noPrint`}
        role="search"
        onSubmit={(event) => event.preventDefault()}
      >
        <Icon of={searchIcon} />
        <input
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          aria-label={t('index.searchLabel')}
          placeholder={t('index.searchHint')}
          value={query}
          onInput={(event) => ask(event.currentTarget.value)}
        />
      </form>
      <Filters cards={cards} filter={filter} onChange={narrow} lang={lang} />
      <Notice kind="alarm" title={t('index.warningTitle')}>
        {' '}
        {t('index.warningText')}
      </Notice>
      <p class="small" role="status">
        {isAsked ? t('index.found', { count: shown.length }) : ''}
      </p>
      {shown.length === 0 ? (
        <Empty title={query === '' ? t('index.emptyFilter') : t('index.emptyName', { query })}>
          <p>{query === '' ? t('index.emptyFilterText') : t('index.emptyNameText')}</p>
          <div class={styles['ways']}>
            <LinkButton to={paths.checker()} icon={shroom}>
              {t('index.toChecker')}
            </LinkButton>
            <Button
              look="outline"
              onClick={() => {
                ask('');
                narrow({});
              }}
            >
              {t('index.reset')}
            </Button>
          </div>
        </Empty>
      ) : (
        <ul class={grid['grid']}>
          {shown.map((card, at) => (
            <SpeciesLink key={card.id} card={card} isFirst={at < FIRST_PICTURES} />
          ))}
        </ul>
      )}
    </div>
  );
}
