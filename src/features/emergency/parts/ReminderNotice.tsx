import type { Reminder } from '#content/emergency.ts';
import { unreadReminder } from '#domain/emergency/reminders.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { Emergency } from '../useEmergency.ts';

export interface ReminderNoticeProps {
  readonly emergency: Emergency;
  readonly reminders: readonly Reminder[];
}

/** The newest reminder that has come and was not read: one at a time, the latest counts. */
export function ReminderNotice({ emergency, reminders }: ReminderNoticeProps) {
  const t = useText('emergency');
  const { state } = emergency;
  if (state === null) return null;
  const due = unreadReminder(state.timeline, state.record);
  const reminder = reminders.find((one) => one.hours === due);
  if (reminder === undefined) return null;
  return (
    <Notice kind="alarm" title={t('reminder.title', { hours: reminder.hours })} role="alert">
      <p>
        <b>{reminder.say}</b> {reminder.more}
      </p>
      <p>
        <Button look="outline" onClick={() => emergency.readReminder(reminder.hours)}>
          {t('reminder.read')}
        </Button>
      </p>
    </Notice>
  );
}
