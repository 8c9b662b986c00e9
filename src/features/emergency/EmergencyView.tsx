import { useState } from 'preact/hooks';
import type { EatenKind } from '#domain/emergency/eaten.ts';
import { useText } from '#i18n/useText.ts';
import { useHead } from '#ui/useHead.ts';
import type { EmergencyPageData } from './pageData.ts';
import styles from './EmergencyView.module.css';
import { Actions } from './parts/Actions.tsx';
import { CallBar } from './parts/CallBar.tsx';
import { CallHead } from './parts/CallHead.tsx';
import { ClockNotice } from './parts/ClockNotice.tsx';
import { EatenQuestion } from './parts/EatenQuestion.tsx';
import { Foot } from './parts/Foot.tsx';
import { LateHead } from './parts/LateHead.tsx';
import { Message } from './parts/Message.tsx';
import { Nearest } from './parts/Nearest.tsx';
import { People } from './parts/People.tsx';
import { ReminderNotice } from './parts/ReminderNotice.tsx';
import { Sentences } from './parts/Sentences.tsx';
import { TimeQuestions } from './parts/TimeQuestions.tsx';
import { Urgent } from './parts/Urgent.tsx';
import { VomitingRule } from './parts/VomitingRule.tsx';
import { useEmergency } from './useEmergency.ts';

/** The emergency page. Everything up to the first question is plain HTML; nothing is collapsed and nothing hides behind a script. */
export function EmergencyView({ content, eaten: preset, isLate: isPresetLate }: EmergencyPageData) {
  const t = useText('emergency');
  const emergency = useEmergency(content.limits);
  const { state } = emergency;
  const [chosen, choose] = useState<EatenKind | null>(null);
  const eaten = chosen ?? preset ?? state?.record.eaten ?? null;
  const isLate = isPresetLate || state?.record.isLate === true;
  useHead({
    title: t(isPresetLate ? 'head.lateTitle' : 'head.title'),
    description: t(isPresetLate ? 'head.lateDescription' : 'head.description'),
  });
  const now = isLate ? { ...content.now, items: content.late.now } : content.now;
  const onEaten = (kind: EatenKind) => {
    choose(kind);
    emergency.change({ eaten: kind });
  };
  return (
    <div class={isLate ? `${styles['page']} ${styles['late']}` : styles['page']}>
      {isLate ? (
        <LateHead content={content} eaten={eaten} state={state} />
      ) : (
        <CallHead eaten={eaten} />
      )}
      <div class={styles['wrap']}>
        <ClockNotice emergency={emergency} />
        <ReminderNotice emergency={emergency} reminders={content.reminders} />
        {preset !== null && <Urgent poison={content.poisons[preset]} />}
        <Actions
          section={now}
          tell={isLate ? undefined : content.poisons[eaten ?? 'mushroom'].tell}
          isNumbered
        />
        <Actions section={content.never} isNever />
        <EatenQuestion poisons={content.poisons} eaten={eaten} onEaten={onEaten} />
        {eaten !== null && eaten !== preset && <Urgent poison={content.poisons[eaten]} isAnswer />}
        <TimeQuestions
          emergency={emergency}
          limits={content.limits}
          eaten={eaten}
          hasClock={!isLate}
        />
        <People emergency={emergency} signs={content.signs} limits={content.limits} />
        <Nearest emergency={emergency} />
        <Message emergency={emergency} content={content} eaten={eaten} />
        <Sentences section={content.leftovers} more={content.photos} look="plate" />
        <Sentences section={content.waiting} />
        <Sentences section={content.tell} isNumbered />
        <VomitingRule rule={content.vomiting} />
        <Foot emergency={emergency} />
      </div>
      <CallBar />
    </div>
  );
}
