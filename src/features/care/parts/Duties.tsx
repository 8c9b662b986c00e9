import type { ChannelContent } from '#content/clinicalCare.ts';
import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { Cite } from './Cite.tsx';
import styles from './Referral.module.css';

/** Who reports what by when; limits that were not verified say so. */
export function Reporting({ channel }: { readonly channel: ChannelContent }) {
  const t = useText('care');
  return (
    <>
      <div class={styles['scroll']} tabIndex={0} role="region" aria-label={t('report.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('report.what')}</th>
              <th scope="col">{t('report.limit')}</th>
              <th scope="col">{t('report.who')}</th>
              <th scope="col">{t('report.to')}</th>
            </tr>
          </thead>
          <tbody>
            {channel.reporting.map((duty) => (
              <tr key={duty.id}>
                <th scope="row">
                  {duty.what}
                  <Cite ids={duty.cite} />
                </th>
                <td class={duty.open === true ? styles['open'] : ''}>
                  {duty.open === true && <b>{t('report.open')} · </b>}
                  <b>{duty.limit}</b>
                </td>
                <td>{duty.who}</td>
                <td>{duty.to}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Notice kind="warn">
        {channel.reporting_note.text}
        <Cite ids={channel.reporting_note.cite} />
      </Notice>
      <LinkButton look="outline" to={paths.workerReport()}>
        {t('report.link')}
      </LinkButton>
    </>
  );
}

/** What to keep, how, how to label it and whom to ask. */
export function Specimens({ channel }: { readonly channel: ChannelContent }) {
  const t = useText('care');
  return (
    <>
      <ul>
        {channel.specimens.map((specimen) => (
          <li key={specimen.id}>
            <b>{specimen.what}</b>
            <br />
            {specimen.keep}
            {specimen.note !== undefined && <span class="small"> {specimen.note}</span>}
            <Cite ids={specimen.cite} own={specimen.derived} />
          </li>
        ))}
      </ul>
      <p>
        <b>
          {t('specimen.label')}
          {t('list.colon')}
        </b>
        {channel.label.text}
      </p>
      <Cite ids={channel.label.cite} own={channel.label.derived} />
      <Notice kind="warn">
        {channel.specimens_gap.text}
        <Cite ids={channel.specimens_gap.cite} />
      </Notice>
      <h4>{t('specimen.ask')}</h4>
      <ul>
        {channel.identify.map((place) => (
          <li key={place.text}>
            {place.text}
            <Cite ids={place.cite} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who must sign what before anything here is more than a comparison. */
export function SignOff({ channel }: { readonly channel: ChannelContent }) {
  const t = useText('care');
  return (
    <>
      <p class="small">{t('sign.hint')}</p>
      <p class="small">{t('sign.scores')}</p>
      <p class="small">{t('cite.wording')}</p>
      <ul class="small">
        {channel.sign_off.map((line) => (
          <li key={line.who}>
            <b>{line.who}</b>
            {t('list.colon')}
            {line.what}
          </li>
        ))}
      </ul>
    </>
  );
}
