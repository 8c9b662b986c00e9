import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markStep, startDrill, stopDrill } from './drill.ts';
import {
  drillRecordsFromStored,
  drillText,
  withRecord,
  withRun,
  type DrillRecord,
} from './drillRecord.ts';

const record: DrillRecord = {
  id: 'a',
  script: 'russula-family',
  startedAtMs: 1000,
  totalSeconds: null,
  done: {},
  who: '董干：王、李',
  failed: '',
};
const steps = [
  { id: 'call', text: '打 120' },
  { id: 'ecg', text: '心电图' },
];
const words = {
  title: '演练记录',
  when: '7月19日 20:00',
  whoHead: '谁参加',
  timeHead: '做到的时间',
  failedHead: '没做好的',
  total: '共用',
  brokenOff: '没做完',
  notReached: '没做到',
  blank: '没写',
  colon: '：',
};

describe('the record of a drill', () => {
  it('holds the time of each step that was reached and says which was not', () => {
    const run = stopDrill(markStep(startDrill(100), 'call', 165), 400);
    const text = drillText(withRun(record, run), steps, words);
    expect(text).toContain('1. 打 120：1:05');
    expect(text).toContain('2. 心电图：没做到');
    expect(text).toContain('共用：5:00');
    expect(text).toContain('没做好的：没写');
  });

  it('keeps what the observer wrote when the run goes on', () => {
    expect(withRun(record, startDrill(5)).who).toBe(record.who);
  });

  it('of a drill that was broken off says so and invents no time', () => {
    expect(drillText(record, steps, words)).toContain('共用：没做完');
  });

  it('is there once, the newest first, however often it is kept', () => {
    const newer = { ...record, id: 'b', startedAtMs: 2000 };
    const again = { ...record, failed: '电话打不通' };
    expect(withRecord(withRecord([record], newer), again)).toEqual([newer, again]);
  });

  it('comes back from the phone as it was; damaged ones are left out alone', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (others) => {
        const stored: unknown = JSON.parse(JSON.stringify([...others, record]));
        expect(drillRecordsFromStored(stored)).toContainEqual(record);
      }),
    );
    expect(drillRecordsFromStored('nothing')).toEqual([]);
  });
});
