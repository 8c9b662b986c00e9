import type { ChannelContent } from '#content/clinicalCare.ts';
import { useText } from '#i18n/useText.ts';
import { Cite } from './Cite.tsx';

/** Blood purification and transplant criteria. Reasons to move sooner, never to keep. */
export function Criteria({ channel }: { readonly channel: ChannelContent }) {
  const t = useText('care');
  const list = (items: ChannelContent['purification']) => (
    <ul>
      {items.map((item) => (
        <li key={item.text}>
          {item.text}
          <Cite ids={item.cite} own={item.derived} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{t('type.purification')}</h3>
      {list(channel.purification)}
      <h3>{t('type.transplant')}</h3>
      <p class="small">{channel.transplant_note}</p>
      <ul>
        {channel.transplant.map((rule) => (
          <li key={rule.id}>
            <b>
              {rule.name}
              {t('list.colon')}
            </b>
            {rule.text}
            <Cite ids={rule.cite} own={rule.derived} />
          </li>
        ))}
      </ul>
    </>
  );
}
