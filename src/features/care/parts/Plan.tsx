import type { ClinicalType } from '#content/clinicalTypes.ts';
import { useText } from '#i18n/useText.ts';
import { Cite } from './Cite.tsx';
import styles from './TypeParts.module.css';

const SLOTS = ['arrival', 'h6', 'h12', 'h24', 'h48', 'h72', 'h96', 'd5', 'd7', 'w2', 'w3'] as const;

/** Tests against hours and days; only the columns this type uses. The reason and its source stand under each row. */
export function Plan({ labs }: { readonly labs: ClinicalType['labs'] }) {
  const t = useText('care');
  const used = SLOTS.filter((slot) => labs.some((lab) => lab.at.indexOf(slot) >= 0));
  return (
    <>
      <p class="small">{t('type.planHint')}</p>
      <div class={styles['scroll']} tabIndex={0} role="region" aria-label={t('type.plan')}>
        <table class={styles['plan']}>
          <thead>
            <tr>
              <th scope="col">{t('type.test')}</th>
              {used.map((slot) => (
                <th key={slot} scope="col">
                  {t(`slot.${slot}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {labs.map((lab) => (
              <tr key={lab.tests + lab.when}>
                <th scope="row">{lab.tests}</th>
                {used.map((slot) => (
                  <td key={slot}>
                    {lab.at.indexOf(slot) >= 0 && (
                      <span class={styles['due']} role="img" aria-label={t('slot.due')}>
                        ●
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul>
        {labs.map((lab) => (
          <li key={lab.tests + lab.when}>
            <b>
              {lab.tests}
              {t('list.colon')}
            </b>
            {lab.when}
            <Cite ids={lab.cite} own={lab.derived} />
          </li>
        ))}
      </ul>
    </>
  );
}
