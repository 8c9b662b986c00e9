import { useState } from 'preact/hooks';
import type { Symptom } from '#content/clinical.ts';
import type { DoseContent } from '#content/clinicalCare.ts';
import type { ClinicalType } from '#content/clinicalTypes.ts';
import type { SymptomId } from '#domain/care/case.ts';
import { search as searchIcon } from '#illustration/icons/search.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import styles from './CareSearch.module.css';

const MOST = 8;

function wordsOf(type: ClinicalType): string {
  const taxa = type.taxa.flatMap((taxon) => [taxon.zh, taxon.sci, ...taxon.local]);
  return [type.names, ...type.synonyms, ...(type.poisons?.names ?? []), ...taxa].join(' ');
}

/** One field over signs, types, mushrooms and (for health workers) drugs. */
export function CareSearch({
  symptoms,
  types,
  doses,
  onAdd,
}: {
  readonly symptoms: readonly Symptom[];
  readonly types: readonly ClinicalType[];
  readonly doses: DoseContent | null;
  readonly onAdd: (sign: SymptomId) => void;
}) {
  const t = useText('care');
  const [text, setText] = useState('');
  const needle = text.trim().toLowerCase();
  const holds = (words: string) => words.toLowerCase().indexOf(needle) >= 0;
  const foundTypes = types.filter((type) => type.group !== true && holds(wordsOf(type)));
  const foundSigns = symptoms.filter((symptom) => holds(`${symptom.label} ${symptom.term}`));
  const foundDoses = (doses?.cards ?? []).filter((card) => holds(card.drug));
  const isEmpty = foundTypes.length + foundSigns.length + foundDoses.length === 0;
  return (
    <div role="search" class={styles['search']}>
      <label class={styles['field']}>
        <Icon of={searchIcon} />
        <span class="visuallyHidden">{t('search.label')}</span>
        <input
          type="search"
          placeholder={t('search.placeholder')}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      {needle !== '' && (
        <ul class={styles['found']} aria-live="polite">
          {foundTypes.slice(0, MOST).map((type) => (
            <li key={type.id}>
              <Link to={paths.careType(type.id)}>
                <span class="small">{t('search.type')}</span> {type.names}
              </Link>
            </li>
          ))}
          {foundDoses.slice(0, MOST).map((card) => (
            <li key={card.id}>
              <a href={`#dose-key-${card.id}`}>
                <span class="small">{t('search.dose')}</span> {card.drug}
              </a>
            </li>
          ))}
          {foundSigns.slice(0, MOST).map((symptom) => (
            <li key={symptom.id}>
              <Button
                look="quiet"
                onClick={() => {
                  onAdd(symptom.id);
                  setText('');
                }}
              >
                {symptom.label} · {t('search.addSign')}
              </Button>
            </li>
          ))}
          {isEmpty && <li>{t('search.none', { text: text.trim() })}</li>}
        </ul>
      )}
    </div>
  );
}
