import { useContext, useEffect, useState } from 'preact/hooks';
import { loadRegion, loadTownships } from '#content/region.ts';
import type { County, Township } from '#content/regionShapes.ts';
import { coordinateText, type Place } from '#domain/emergency/place.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { TownshipChooser } from '#ui/TownshipChooser.tsx';

interface Lists {
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
}

/** Where it happened: county and township from the region's list; a position that came along is shown and kept. */
export function PlaceField({
  place,
  onChange,
}: {
  readonly place: Place | null;
  readonly onChange: (place: Place | null) => void;
}) {
  const t = useText('handover');
  const { lang } = useContext(PageContext);
  const [lists, setLists] = useState<Lists | null>(null);
  useEffect(() => {
    Promise.all([loadRegion(lang), loadTownships(lang)]).then(
      ([region, townships]) => setLists({ counties: region.counties, townships }),
      (error: unknown) => console.warn('the townships cannot be loaded', error),
    );
  }, [lang]);
  const position = place?.position ?? null;
  const choose = (townshipCode: string | null) =>
    onChange(townshipCode === null && position === null ? null : { townshipCode, position });
  return (
    <>
      {lists !== null && (
        <TownshipChooser
          {...lists}
          code={place?.townshipCode ?? null}
          words={{
            county: t('field.county'),
            township: t('field.township'),
            choose: t('field.choose'),
          }}
          onChoose={choose}
        />
      )}
      {position !== null && <p class="small">WGS-84 {coordinateText(position)}</p>}
    </>
  );
}
