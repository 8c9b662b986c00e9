import { useContext, useEffect, useState } from 'preact/hooks';
import type { EmergencyContent } from '#content/emergency.ts';
import { loadRegion, loadTownships } from '#content/region.ts';
import type { EatenKind } from '#domain/emergency/eaten.ts';
import { composeMessage, type MessageNames, type MessageWords } from '#domain/emergency/message.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText, type Translate } from '#i18n/useText.ts';
import type { EmergencyState } from './useEmergency.ts';

/** Four short messages are a lot on a weak network; beyond that the signs are left out. */
const MOST_SEGMENTS = 4;

function wordsOf(t: Translate<'emergency'>): MessageWords {
  return {
    hazard: {
      mushroom: t('sms.hazard.mushroom'),
      fermented_flour: t('sms.hazard.fermented_flour'),
      aconite: t('sms.hazard.aconite'),
      unknown: t('sms.hazard.unknown'),
    },
    township: t('sms.township'),
    position: t('sms.position'),
    positionOnly: t('sms.positionOnly'),
    people: t('sms.people'),
    children: t('sms.children'),
    meal: t('sms.meal'),
    mealUnknown: t('sms.mealUnknown'),
    onset: t('sms.onset'),
    onsetNone: t('sms.onsetNone'),
    onsetUnknown: t('sms.onsetUnknown'),
    symptoms: t('sms.symptoms'),
    listSeparator: t('sms.listSeparator'),
    ask: t('sms.ask'),
    dateTime: t('sms.dateTime'),
  };
}

function useTownship(code: string | null): MessageNames['township'] {
  const { lang } = useContext(PageContext);
  const [names, setNames] = useState<MessageNames['township']>(null);
  useEffect(() => {
    if (code === null) {
      setNames(null);
      return;
    }
    void Promise.all([loadRegion(lang), loadTownships(lang)])
      .then(([region, townships]) => {
        const township = townships.find((one) => one.code === code);
        const county = region.counties.find((one) => one.code === township?.county);
        if (township === undefined || county === undefined) return;
        setNames({ county: county.name, township: township.name });
      })
      .catch(() => setNames(null));
  }, [code, lang]);
  return names;
}

/** The message as the page stands now; before any script a short sentence that is true for everybody. */
export function useMessage(
  state: EmergencyState | null,
  content: EmergencyContent,
  eaten: EatenKind | null,
): string {
  const t = useText('emergency');
  const township = useTownship(state?.record.place?.townshipCode ?? null);
  const isUntouched =
    state === null || (state.record.meal.kind === 'unset' && state.record.people.length === 0);
  if (isUntouched && (eaten === null || eaten === 'mushroom') && township === null) {
    return t('message.example');
  }
  if (state === null) return `${t(`sms.hazard.${eaten ?? 'unknown'}`)}${t('sms.ask')}`;
  const names: MessageNames = {
    township,
    symptom: (id) => content.signs.find((sign) => sign.id === id)?.say ?? id,
  };
  const record = { ...state.record, eaten: eaten ?? 'mushroom' };
  return composeMessage(record, names, { words: wordsOf(t), mostSegments: MOST_SEGMENTS });
}
