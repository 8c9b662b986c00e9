import type { ChannelContent } from '#content/clinicalCare.ts';
import { useText } from '#i18n/useText.ts';
import { Notice } from '#ui/Notice.tsx';
import { Cite } from './Cite.tsx';
import styles from './Referral.module.css';

/** Village, township, county, prefecture: what each does, sends and tells. The direct way stands first. */
export function Referral({ channel }: { readonly channel: ChannelContent }) {
  const t = useText('care');
  return (
    <>
      <Notice kind="alarm" title={channel.direct.text}>
        <Cite ids={channel.direct.cite} />
      </Notice>
      <ol class={styles['chain']}>
        {channel.chain.map((step) => (
          <li key={step.id}>
            <b>{step.name}</b>
            <p>{step.does}</p>
            {step.must_not !== null && (
              <p class={styles['not']}>
                <b>
                  {t('chain.mustNot')}
                  {t('list.colon')}
                </b>
                {step.must_not}
              </p>
            )}
            {step.sends !== null && (
              <p>
                <b>
                  {t('chain.sends')}
                  {t('list.colon')}
                </b>
                {step.sends}
              </p>
            )}
            {step.tells !== null && (
              <p>
                <b>
                  {t('chain.tells')}
                  {t('list.colon')}
                </b>
                {step.tells}
              </p>
            )}
            <Cite ids={step.cite} own={step.derived} />
          </li>
        ))}
      </ol>
      <h3>{t('chain.sendAlong')}</h3>
      <ul>
        {channel.send_along.map((item) => (
          <li key={item.text}>
            {item.text}
            <Cite ids={item.cite} own={item.derived} />
          </li>
        ))}
      </ul>
      <h3>{t('chain.hospitals')}</h3>
      <ul>
        {channel.hospitals.map((hospital) => (
          <li key={hospital.name}>
            <b>{hospital.name}</b> {hospital.text}
            <Cite ids={hospital.cite} />
          </li>
        ))}
      </ul>
      <Notice kind="warn">{channel.hospitals_gap}</Notice>
    </>
  );
}
