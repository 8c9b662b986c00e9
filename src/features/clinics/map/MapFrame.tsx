import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { minus } from '#illustration/icons/minus.ts';
import { plus } from '#illustration/icons/plus.ts';
import type { Clinic, Point } from '#content/regionShapes.ts';
import type { Lang } from '#domain/lang.ts';
import type { Whereabouts } from '#domain/places/nearest.ts';
import { useText } from '#i18n/useText.ts';
import type { PhonePosition } from '#io/device/location.ts';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PositionKey } from '../parts/PositionKey.tsx';
import type { Places } from '../model.ts';
import { Legend } from './Legend.tsx';
import { RiskYears } from './RiskYears.tsx';
import { TiandituSwitch } from './TiandituSwitch.tsx';
import { useMap } from './useMap.ts';
import { wordsOf } from './words.ts';
import styles from './MapFrame.module.css';

export interface MapFrameProps {
  readonly places: Places;
  readonly lang: Lang;
  readonly where: Whereabouts | undefined;
  /** a place chosen in the list; the map moves there */
  readonly goTo: Point | null;
  readonly onChoose: (clinics: readonly Clinic[]) => void;
  readonly onPosition: (position: PhonePosition) => void;
  /** stands right below the map: what was chosen on it */
  readonly children: ComponentChildren;
}

/** The map with its keys, its marks of honesty (schematic, no roads, review number) and its legend. */
export function MapFrame(props: MapFrameProps) {
  const { places, lang, where, goTo, onChoose, onPosition, children } = props;
  const t = useText('clinics');
  const { region } = places;
  const [riskYear, setRiskYear] = useState<string>();
  const shownYear = useRef(riskYear);
  shownYear.current = riskYear;
  const [words] = useState(() => wordsOf(t, places, () => shownYear.current));
  const { frame, state, shapes, drawn } = useMap({ places, lang, where, words, onChoose });
  const gradeOf = (code: string) => region.counties.find((county) => county.code === code)?.risk;
  useEffect(() => {
    drawn?.showRisk((code) => riskYear !== undefined && gradeOf(code)?.[riskYear] === 'high');
  }, [drawn, riskYear]);
  useEffect(() => {
    if (goTo === null || drawn === undefined) return;
    drawn.goTo(goTo);
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [drawn, goTo]);
  const found = (position: PhonePosition) => {
    onPosition(position);
    const metres = Math.max(10, Math.round(position.accuracyM / 10) * 10);
    drawn?.showMe(position.at, position.accuracyM, t('map.me', { metres }));
  };
  return (
    <div class="needsScript noPrint">
      <div class={styles['box']}>
        {state === 'loading' && <p class={styles['state']}>{t('map.loading')}</p>}
        <div
          ref={frame}
          class={styles['map']}
          role="region"
          aria-label={t('map.label')}
          hidden={state === 'failed'}
        />
        {state === 'ready' && (
          <div class={styles['zoom']}>
            <button type="button" aria-label={t('map.zoomIn')} onClick={() => drawn?.zoomBy(1)}>
              <Icon of={plus} />
            </button>
            <button type="button" aria-label={t('map.zoomOut')} onClick={() => drawn?.zoomBy(-1)}>
              <Icon of={minus} />
            </button>
          </div>
        )}
      </div>
      {state === 'failed' && <Notice kind="warn" role="status" title={t('map.failed')} />}
      <p class="small">
        {t('map.offline')} {t('map.schematic')}{' '}
        {shapes !== undefined && (shapes.roads?.attribution ?? t('map.noRoads'))}{' '}
        {region.mapReviewNo === null
          ? t('map.noOutline')
          : t('map.reviewNo', { number: region.mapReviewNo })}
      </p>
      {shapes !== undefined && shapes.tiandituToken !== null && (
        <TiandituSwitch onSwitch={(isOn) => drawn?.showTianditu(isOn)} />
      )}
      <PositionKey onFound={found} />
      {children}
      <Legend />
      <RiskYears places={places} year={riskYear} onYear={setRiskYear} />
    </div>
  );
}
