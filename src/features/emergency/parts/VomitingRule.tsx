import type { VomitingRule as Rule } from '#content/emergency.ts';
import { useText } from '#i18n/useText.ts';
import { noVomiting } from '#illustration/pictograms/noVomiting.ts';
import { Sign } from '#ui/Sign.tsx';
import { SectionHead } from './SectionHead.tsx';
import styles from './VomitingRule.module.css';

/** The region's rule on inducing vomiting, or the stricter default with its reason while nobody has signed one. */
export function VomitingRule({ rule }: { readonly rule: Rule }) {
  const t = useText('emergency');
  const spoken = [rule.say, t('vomiting.never'), ...rule.neverWhen];
  return (
    <section class={styles['section']}>
      <SectionHead title={t('vomiting.title')} sentences={spoken} isRed />
      <div class={styles['box']}>
        <div class={styles['rule']}>
          <Sign of={noVomiting} size={56} />
          <p>
            <b>{rule.say}</b>
          </p>
        </div>
        {rule.why !== null && <p>{t('vomiting.why', { why: rule.why })}</p>}
        <p class={styles['signature']}>
          {rule.signedBy === null
            ? t('vomiting.unsigned')
            : t('vomiting.signed', { by: rule.signedBy, on: rule.signedOn ?? '' })}
        </p>
        <p>
          <b>{t('vomiting.never')}</b>
        </p>
        <ul>
          {rule.neverWhen.map((say) => (
            <li key={say}>{say}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
