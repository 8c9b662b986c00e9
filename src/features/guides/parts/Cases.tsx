import type { SpeciesDetail } from '#content/species.ts';
import { useText } from '#i18n/useText.ts';
import { Heading } from '#ui/Heading.tsx';
import styles from './Cases.module.css';

/** Poisonings on record. A figure that the source does not give is left out, never guessed. */
export function Cases({ species }: { readonly species: SpeciesDetail }) {
  const t = useText('guides');
  if (species.cases.length === 0 && species.kind === 'lookalike') return null;
  return (
    <section class="section">
      <Heading>{t('species.casesTitle')}</Heading>
      {species.cases.length === 0 ? (
        <p>{t('species.casesNone')}</p>
      ) : (
        <ul class={`measure ${styles['list']}`}>
          {species.cases.map(({ period, scope, incidents, patients, deaths, note, source }) => (
            <li key={period + scope + source}>
              <p>
                {period} · {scope}{' '}
                <b class="number">
                  {[
                    incidents !== undefined && t('species.incidents', { count: incidents }),
                    patients !== undefined && t('species.patients', { count: patients }),
                    deaths !== undefined && t('species.deaths', { count: deaths }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </b>
              </p>
              {note !== undefined && <p class="small">{note}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
