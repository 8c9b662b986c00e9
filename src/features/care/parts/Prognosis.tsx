import type { ChannelContent } from '#content/clinicalCare.ts';
import type { ClinicalType } from '#content/clinicalTypes.ts';
import { useText } from '#i18n/useText.ts';
import { Cite } from './Cite.tsx';

/** Signs of a bad course that hold for a type: its own first, then those seen in every kind of mushroom poisoning. */
export function markersOf(
  channel: ChannelContent,
  type: Pick<ClinicalType, 'id' | 'exposure'>,
): ChannelContent['markers'] {
  const own = channel.markers.filter((marker) => marker.types?.includes(type.id));
  const isMushroom = type.exposure.includes('mushroom');
  return own.concat(isMushroom ? channel.markers.filter((marker) => !marker.types) : []);
}

/** Reasons to move sooner, never to keep. Nothing is shown for a type of which no source names any. */
export function Prognosis({
  channel,
  type,
}: {
  readonly channel: ChannelContent;
  readonly type: ClinicalType;
}) {
  const t = useText('care');
  const markers = markersOf(channel, type);
  return (
    <>
      <p class="small">{channel.markers_note}</p>
      {markers.length === 0 && <p>{t('type.noMarkers')}</p>}
      <ul>
        {markers.map((marker) => (
          <li key={marker.text}>
            {marker.text}
            <Cite ids={marker.cite} own={marker.derived} />
          </li>
        ))}
      </ul>
    </>
  );
}
