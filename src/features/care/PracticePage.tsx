import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { useHead } from '#ui/useHead.ts';
import type { PracticeData } from './index.ts';
import { Sources } from './parts/Cite.tsx';
import { Drill } from './parts/Drill.tsx';
import { Refresher } from './parts/Refresher.tsx';

/** Drills with roles and a clock, and short cases with feedback. */
export default function PracticePage({ data }: PageProps<PracticeData>) {
  const t = useText('care');
  useHead({ title: t('practice.title'), description: t('practice.drillHint') });
  return (
    <Sources.Provider value={data.sources}>
      <div class="wrap">
        <h1 tabIndex={-1}>{t('practice.title')}</h1>
        <p class="small">{t('practice.scripted')}</p>
        <Heading>{t('practice.refresher')}</Heading>
        <Refresher cases={data.practice.refresher} />
        <Heading>{t('practice.drill')}</Heading>
        <p class="small">{t('practice.drillHint')}</p>
        {data.practice.drill.map((script) => (
          <Drill key={script.id} script={script} />
        ))}
      </div>
    </Sources.Provider>
  );
}
