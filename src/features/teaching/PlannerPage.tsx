import type { PlannerMonth } from '#content/teaching.ts';
import { calendarFile } from '#domain/teaching/calendar.ts';
import { cal } from '#illustration/icons/cal.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { Link } from '#ui/Link.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { download } from './parts/download.ts';
import styles from './teaching.module.css';

/** Month by month: what to warn of, what to teach, what to put up; also as a calendar file. */
export default function PlannerPage({ data: months }: PageProps<readonly PlannerMonth[]>) {
  const t = useText('teaching');
  useHead({ title: t('planner.title'), description: t('planner.description') });
  const save = () => {
    const now = new Date();
    const entries = months.map(({ month, warning, plan, sheet }) => ({
      uid: `teach-${month}@junan`,
      month,
      title: t('planner.event', { month, warning }),
      text: `${t('planner.plan')}: ${plan.title}\n${t('planner.sheet')}: ${sheet.title}`,
    }));
    const stamp = `${now.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
    const about = { year: now.getFullYear(), stamp, name: t('planner.name') };
    download('junan.ics', 'text/calendar;charset=utf-8', calendarFile(entries, about));
  };
  return (
    <div class="wrap">
      <h1 tabIndex={-1} class={styles['title']}>
        {t('planner.title')}
      </h1>
      <p>{t('planner.description')}</p>
      <p class={`noPrint needsScript ${styles['keys']}`}>
        <Button icon={cal} onClick={save}>
          {t('planner.save')}
        </Button>
      </p>
      <ol>
        {months.map(({ month, warning, plan, sheet }) => (
          <li key={month} class={styles['step']}>
            <b>
              {month}. {warning}
            </b>
            <p>
              {t('planner.plan')} <Link to={paths.teachPlan(plan.id)}>{plan.title}</Link>
            </p>
            <p>
              {t('planner.sheet')} <Link to={paths.teachSheet(sheet.id)}>{sheet.title}</Link>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
