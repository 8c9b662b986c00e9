import type { SymptomId } from '#domain/care/case.ts';
import { useText } from '#i18n/useText.ts';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import type { TypeData } from '../index.ts';
import { Cite } from './Cite.tsx';
import { Hours } from './Course.tsx';
import styles from './TypeParts.module.css';

/** Poison, latency by source, signs, red flags and what tells it apart. */
export function TypeFacts({ data }: { readonly data: TypeData }) {
  const t = useText('care');
  const { type, triage, types } = data;
  const { latency } = type;
  const labels = (ids: readonly SymptomId[]) =>
    ids
      .map((id) => triage.symptoms.find((symptom) => symptom.id === id)?.label ?? id)
      .join(t('list.and'));
  const nameOf = (id: string) => types.types.find((each) => each.id === id)?.names ?? id;
  return (
    <>
      {type.poisons !== undefined && (
        <section class="section">
          <h2>{t('type.poisons')}</h2>
          <p>
            {type.poisons.names.join(t('list.and'))}
            {type.poisons.note !== undefined && ` — ${type.poisons.note}`}
          </p>
          <Cite ids={type.poisons.cite} />
        </section>
      )}
      <section class="section">
        <h2>{t('type.latency')}</h2>
        {latency.bounds_unsourced !== true && (
          <p>
            <b>
              <Hours from={latency.min_h} to={latency.max_h} />
            </b>{' '}
            {latency.counted_from}
          </p>
        )}
        {(latency.variants ?? []).map((variant) => (
          <p key={variant.id}>
            {variant.name}
            {t('list.colon')}
            <Hours from={variant.min_h} to={variant.max_h} />
          </p>
        ))}
        {latency.note !== undefined && <p class="small">{latency.note}</p>}
        <Cite ids={latency.cite} />
        <details>
          <summary>{t('type.latencySources')}</summary>
          <ul>
            {latency.seen.map((seen) => (
              <li key={seen.text}>
                {seen.text}
                <Cite ids={seen.cite} isOpen />
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section class="section">
        <h2>{t('type.redFlags')}</h2>
        <ul class={styles['flags']}>
          {type.red_flags.map((flag) => (
            <li key={flag.text}>
              {flag.text}
              <Cite ids={flag.cite} own={flag.derived} />
            </li>
          ))}
        </ul>
        <p>
          <b>
            {t('type.early')}
            {t('list.colon')}
          </b>
          {labels(type.symptoms.early)}
        </p>
        <p>
          <b>
            {t('type.late')}
            {t('list.colon')}
          </b>
          {labels(type.symptoms.late)}
        </p>
        <Cite ids={type.symptoms.cite} />
      </section>
      {type.tell_apart.length > 0 && (
        <section class="section">
          <h2>{t('type.apart')}</h2>
          <ul>
            {type.tell_apart.map((other) => (
              <li key={other.from + other.text}>
                <Link to={paths.careType(other.from)}>
                  {t('type.apartFrom', { name: nameOf(other.from) })}
                </Link>
                {t('list.colon')}
                {other.text}
                <Cite ids={other.cite} own={other.derived} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {type.taxa.length > 0 && (
        <section class="section">
          <h2>{t('type.taxa')}</h2>
          <ul>
            {type.taxa.map((taxon) => (
              <li key={taxon.sci}>
                <b>{taxon.zh}</b>{' '}
                <span lang="la" class={styles['taxon']}>
                  {taxon.sci}
                </span>{' '}
                {taxon.local.join(t('list.and'))}
                {taxon.note !== undefined && <span class="small"> {taxon.note}</span>}
                {taxon.name_check === true && <span class="small"> ({t('type.taxonCheck')})</span>}
                {taxon.in_yunnan !== undefined && (
                  <span class="small"> ({t('type.taxonPlace')})</span>
                )}
                <Cite ids={taxon.cite} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
