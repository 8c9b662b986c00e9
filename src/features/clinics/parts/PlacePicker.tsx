import { useLocation } from 'preact-iso';
import type { TargetedEvent } from 'preact';
import { useText } from '#i18n/useText.ts';
import { useHref } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { townshipsOf, type Places } from '../model.ts';
import styles from './PlacePicker.module.css';

/** Opens the page of a township by name: no position, no permission. Without scripts the links below the lists do the same. */
export function PlacePicker({ places }: { readonly places: Places }) {
  const t = useText('clinics');
  const href = useHref();
  const { route } = useLocation();
  const { county, township, region } = places;
  const open = (event: TargetedEvent<HTMLSelectElement>) => {
    const code = event.currentTarget.value;
    if (code === '') return;
    const [chosenCounty, isCounty] = [code.slice(0, 6), code.length === 6];
    route(href(isCounty ? paths.county(code) : paths.township(chosenCounty, code)));
  };
  return (
    <label class={`${styles['picker']} needsScript`}>
      <b>{t('pick.title')}</b>
      <span class="small">{t('pick.hint')}</span>
      <select value={township?.code ?? county?.code ?? ''} onChange={open}>
        <option value="">{t('pick.none')}</option>
        {region.counties.map(({ code, name }) => (
          <optgroup key={code} label={name}>
            <option value={code}>{t('pick.wholeCounty', { county: name })}</option>
            {townshipsOf(places, code).map((unit) => (
              <option key={unit.code} value={unit.code}>
                {t('pick.one', { county: name, township: unit.name })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
