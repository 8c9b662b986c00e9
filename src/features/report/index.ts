import { loadRegion, loadTownships } from '#content/region.ts';
import { loadReportOptions, loadWorkerForm } from '#content/reportForm.ts';
import type { Feature, LoadContext } from '#ui/feature.ts';

async function loadForm({ lang }: LoadContext) {
  const [options, region, townships] = await Promise.all([
    loadReportOptions(lang),
    loadRegion(lang),
    loadTownships(lang),
  ]);
  return {
    options,
    counties: region.counties.map(({ code, name }) => ({ code, name })),
    townships: townships.map(({ code, name, county }) => ({ code, name, county })),
  };
}
/** What the forms show: words of the answers, counties and townships by name. */
export type FormData = Awaited<ReturnType<typeof loadForm>>;

async function loadWorker(context: LoadContext) {
  const [form, worker] = await Promise.all([loadForm(context), loadWorkerForm(context.lang)]);
  return { ...form, worker };
}
/** … and of the health-worker form. */
export type WorkerData = Awaited<ReturnType<typeof loadWorker>>;

const common = { tab: 'more', titleKey: 'report', parent: '/report/' } as const;

export const feature: Feature = {
  id: 'report',
  routes: [
    { id: 'report.start', path: '/report/', page: 'StartPage', tab: 'more', titleKey: 'report' },
    {
      id: 'report.illness',
      path: '/report/ill/',
      page: 'IllnessPage',
      ...common,
      chrome: 'flow',
      load: loadForm,
    },
    {
      id: 'report.unsafe',
      path: '/report/unsafe/',
      page: 'UnsafeFoodPage',
      ...common,
      load: loadForm,
    },
    {
      id: 'report.worker',
      path: '/report/worker/',
      page: 'WorkerPage',
      ...common,
      load: loadWorker,
    },
    {
      id: 'report.sent',
      path: '/report/sent/',
      page: 'SentPage',
      ...common,
      load: loadForm,
      listed: false,
    },
    { id: 'report.status', path: '/report/status/', page: 'StatusPage', ...common, listed: false },
  ],
};
