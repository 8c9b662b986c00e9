import { useContext } from 'preact/hooks';
import { HAZARDS } from '#content/schemas/report-options.ts';
import { inLang } from '#domain/lang.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import type { Facts, OutbreakEvent } from './api.ts';
import styles from './FilterPanel.module.css';
import { ChoiceField, TextField } from './TextField.tsx';
import { NO_FILTER, type Filter } from './useInbox.ts';
import { optionLabel } from './wording.ts';

export interface FilterPanelProps {
  readonly filter: Filter;
  readonly facts: Facts;
  readonly events: readonly OutbreakEvent[];
  readonly onChange: (part: Partial<Filter>) => void;
}

const KINDS = ['illness', 'health-worker', 'unsafe-food'] as const;

/** Cuts the list by county, food, kind, event and receipt number. */
export function FilterPanel({ filter, facts, events, onChange }: FilterPanelProps) {
  const t = useText('inbox');
  const { lang } = useContext(PageContext);
  const any = ['', t('filter.any')] as const;
  return (
    <details class={styles['root']}>
      <summary>{t('filter.title')}</summary>
      <ChoiceField
        label={t('filter.county')}
        value={filter.county}
        choices={[
          any,
          ...facts.counties.map((county) => [county.code, inLang(county, lang)] as const),
        ]}
        onChange={(county) => onChange({ county })}
      />
      <ChoiceField
        label={t('filter.hazard')}
        value={filter.hazard}
        choices={[
          any,
          ...HAZARDS.map((hazard) => [hazard, optionLabel(facts, lang, 'hazard', hazard)] as const),
        ]}
        onChange={(hazard) => onChange({ hazard })}
      />
      <ChoiceField
        label={t('filter.kind')}
        value={filter.kind}
        choices={[any, ...KINDS.map((kind) => [kind, t(`kind.${kind}`)] as const)]}
        onChange={(kind) => onChange({ kind })}
      />
      <ChoiceField
        label={t('filter.event')}
        value={filter.eventId}
        choices={[any, ...events.map(({ id, name }) => [String(id), name] as const)]}
        onChange={(eventId) => onChange({ eventId })}
      />
      <TextField
        label={t('filter.number')}
        value={filter.number}
        maxLength={20}
        onInput={(number) => onChange({ number: number.toUpperCase().replace(/[^A-Z0-9-]/g, '') })}
      />
      <Button look="quiet" onClick={() => onChange(NO_FILTER)}>
        {t('filter.clear')}
      </Button>
    </details>
  );
}
