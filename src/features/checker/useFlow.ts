import { useEffect, useRef, useState } from 'preact/hooks';
import { alarmRank, isStop } from '#domain/checker/alarm.ts';
import type { Check } from './checkerModel.ts';

/** Steps that are no character of the vocabulary. */
export const NAME_STEP = 'name';
export const TESTS_STEP = 'tests';

export type View = 'start' | 'ask' | 'result';

/** Which screen is shown, which questions were opened, in which order. */
export function useFlow(check: Check) {
  const [view, setView] = useState<View>('start');
  const [asked, setAsked] = useState<readonly string[]>([]);
  const current = asked[asked.length - 1];
  const show = (to: View) => {
    setView(to);
    window.scrollTo(0, 0);
  };
  const ask = (id: string) => {
    setAsked([...asked.filter((each) => each !== id), id]);
    show('ask');
  };
  // A STOP turns the page to the alarm as soon as it is justified, and again when it becomes worse.
  const { alarm } = check.standing;
  const before = useRef(alarm);
  useEffect(() => {
    const isWorse = alarmRank(alarm) > alarmRank(before.current);
    before.current = alarm;
    if (isWorse && isStop(alarm) && view === 'ask') show('result');
  }, [alarm]);
  const isCharacter = current !== undefined && current !== NAME_STEP && current !== TESTS_STEP;
  return {
    view,
    current,
    show,
    ask,
    begin: () => (check.next === undefined ? show('result') : ask(check.next)),
    goOn: () => {
      const proposed = isCharacter ? check.leave(current) : check.next;
      if (proposed === undefined) show('result');
      else ask(proposed);
    },
    back: () => (asked.length > 1 ? setAsked(asked.slice(0, -1)) : show('start')),
    resume: () => {
      if (check.next !== undefined) ask(check.next);
      else show(current === undefined ? 'start' : 'ask');
    },
    startAgain: () => {
      check.restart();
      setAsked([]);
      show('start');
    },
  };
}
export type Flow = ReturnType<typeof useFlow>;
