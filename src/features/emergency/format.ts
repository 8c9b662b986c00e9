import type { Translate } from '#i18n/useText.ts';
import { dayPartOf, type TimeChoice } from '#domain/emergency/timeChoices.ts';
import { wallTimeText } from '#domain/emergency/wallTime.ts';

type Say = Translate<'emergency'>;

function dayText(daysAgo: number, t: Say): string {
  if (daysAgo === 0) return t('time.day0');
  if (daysAgo === 1) return t('time.day1');
  return daysAgo === 2 ? t('time.day2') : t('time.dayN', { days: daysAgo });
}

/** 昨天晚上 19:00 */
export function spokenTime(wallMs: number, nowWallMs: number, t: Say): string {
  const { time, daysAgo } = wallTimeText(wallMs, nowWallMs);
  return `${dayText(daysAgo, t)} ${t(`time.${dayPartOf(wallMs)}`)} ${time}`;
}

/** Words of a time key: 半小时前, 昨晚 19:00, 今天早饭 8:00. */
export function choiceText(choice: TimeChoice, t: Say): string {
  if (choice.kind === 'ago') {
    if (choice.hours === 0) return t('time.now');
    return choice.hours < 1 ? t('time.half') : t('time.hours', { hours: choice.hours });
  }
  const isLastNight = choice.daysAgo === 1 && choice.meal === 'supper';
  const { time } = wallTimeText(choice.ms);
  if (isLastNight) return `${t('time.lastNight')} ${time}`;
  return `${dayText(choice.daysAgo, t)} ${t(`time.${choice.meal}`)} ${time}`;
}

/** Whole hours and minutes of a span. */
export function hoursAndMinutes(hours: number): { hours: number; minutes: number } {
  const minutes = Math.floor(hours * 60);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
