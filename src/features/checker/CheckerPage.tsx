import type { CheckerContent } from '#content/checker.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { useHead } from '#ui/useHead.ts';
import { useCheck } from './checkerModel.ts';
import { Ask } from './parts/Ask.tsx';
import { Result } from './parts/Result.tsx';
import { Start } from './parts/Start.tsx';
import { useFlow } from './useFlow.ts';
import styles from './CheckerPage.module.css';

/** Asks by pictures and warns. It can raise an alarm; it has no words for anything else. */
export default function CheckerPage({ data }: PageProps<CheckerContent>) {
  const t = useText('checker');
  const ui = useText('ui');
  useHead({ title: `${t('title')} · ${ui('brand.full')}`, description: t('description') });
  const check = useCheck(data);
  const flow = useFlow(check);
  return (
    <div class={`wrap ${styles['page']}`}>
      <h1 class="section" tabIndex={-1}>
        {t('title')}
      </h1>
      {flow.view === 'start' && <Start content={data} check={check} flow={flow} />}
      {flow.view === 'ask' && <Ask content={data} check={check} flow={flow} />}
      {flow.view === 'result' && <Result content={data} check={check} flow={flow} />}
    </div>
  );
}
