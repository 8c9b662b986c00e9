import { useText } from '#i18n/useText.ts';
import type { SheetLinesModel } from '../useSheetLines.ts';

/** Fields for the place's own lines: office, village doctor, hospital. */
export function SheetLines({ of }: { readonly of: SheetLinesModel }) {
  const t = useText('teaching');
  return (
    <>
      <p>{t('sheet.own')}</p>
      {of.all.map(({ id, value }) => (
        <label key={id}>
          {t(`sheet.${id}`)}
          <input
            maxLength={24}
            value={value}
            placeholder={t('sheet.blank')}
            onInput={(event) => of.set(id, event.currentTarget.value)}
          />
        </label>
      ))}
    </>
  );
}
