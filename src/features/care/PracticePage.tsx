import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { useHead } from '#ui/useHead.ts';
import type { PracticeData } from './index.ts';
import { Sources } from './parts/Cite.tsx';
import { DrillSheet } from './parts/DrillSheet.tsx';
import { Drill } from './parts/Drill.tsx';
import { DrillList } from './parts/DrillList.tsx';
import { Refresher } from './parts/Refresher.tsx';
import { useDrillRecords } from './useDrillRecords.ts';

/** Drills with roles and a clock, and short cases with feedback. */
export default function PracticePage({ data }: PageProps<PracticeData>) {
  const t = useText('care');
  useHead({ title: t('practice.title'), description: t('practice.drillHint') });
  const store = useDrillRecords();
  const { printed } = store;
  const printedScript = data.practice.drill.find((script) => script.id === printed?.script);
  return (
    <Sources.Provider value={data.sources}>
      {printed !== null && printedScript !== undefined && (
        <div class="wrap onlyPrint">
          <DrillSheet script={printedScript} record={printed} store={store} />
        </div>
      )}
      <div class={printed === null ? 'wrap' : 'wrap noPrint'}>
        <h1 tabIndex={-1}>{t('practice.title')}</h1>
        <p class="small">{t('practice.scripted')}</p>
        <Heading>{t('practice.refresher')}</Heading>
        <Refresher cases={data.practice.refresher} />
        <Heading>{t('practice.drill')}</Heading>
        <p class="small">{t('practice.drillHint')}</p>
        {data.practice.drill.map((script) => (
          <Drill key={script.id} script={script} store={store} />
        ))}
        <Heading>{t('practice.records')}</Heading>
        <DrillList scripts={data.practice.drill} store={store} />
      </div>
    </Sources.Provider>
  );
}
