import type { EmergencyContent, Statement } from '#content/emergency.ts';
import type { EatenKind } from '#domain/emergency/eaten.ts';
import { useText } from '#i18n/useText.ts';
import type { EmergencyState } from '../useEmergency.ts';
import { Clock } from './Clock.tsx';
import { TimeBar } from './TimeBar.tsx';
import { SpeakKey } from './SpeakKey.tsx';
import { sentencesOf } from './sentencesOf.ts';
import styles from './LateHead.module.css';

export interface LateHeadProps {
  readonly content: EmergencyContent;
  readonly eaten: EatenKind | null;
  /** null before any script: then the picture of time has no mark */
  readonly state: EmergencyState | null;
}

function Lines({ items }: { readonly items: readonly Statement[] }) {
  return (
    <>
      {items.map((item) => (
        <p key={item.id}>
          <b>{item.say}</b> {item.more}
        </p>
      ))}
    </>
  );
}

/** The head of the dark-red page: what late onset means, where to go, and why feeling better proves nothing. */
export function LateHead({ content, eaten, state }: LateHeadProps) {
  const t = useText('emergency');
  const { late, limits, poisons } = content;
  const [first, ...rest] = late.falseRecovery;
  const kind = eaten ?? 'mushroom';
  const hasClock = state !== null && state.record.meal.kind !== 'unset';
  return (
    <section class={styles['head']}>
      <h1>
        {late.title}
        <a class={styles['call']} href="tel:120">
          {t('call.now')} <strong>120</strong>
        </a>
      </h1>
      <div class={styles['lead']}>
        <Lines items={late.lead} />
      </div>
      {hasClock && <Clock state={state} eaten={eaten} limits={limits} />}
      <div class={styles['false']}>
        <h2>{first?.say}</h2>
        <Lines items={[...rest, poisons[kind].watch]} />
        {!hasClock && <TimeBar eaten={eaten} elapsedHours={null} limits={limits} />}
        <SpeakKey
          sentences={sentencesOf([...late.lead, ...late.falseRecovery, poisons[kind].watch])}
          caption={t('speak.section')}
          about={late.title}
        />
      </div>
    </section>
  );
}
