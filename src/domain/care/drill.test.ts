import { describe, expect, it } from 'vitest';
import { clockText, drillSeconds, markStep, startDrill, stopDrill } from './drill.ts';

describe('the clock of a drill', () => {
  const run = startDrill(100);

  it('notes each step with the time since the start', () => {
    expect(markStep(run, 'call', 142).done).toEqual({ call: 42 });
  });

  it('takes a step back on a second press', () => {
    expect(markStep(markStep(run, 'call', 142), 'call', 150).done).toEqual({});
  });

  it('stands still once stopped, whatever is pressed', () => {
    const stopped = stopDrill(markStep(run, 'call', 142), 200);
    expect(drillSeconds(stopped, 999)).toBe(100);
    expect(stopDrill(stopped, 300)).toBe(stopped);
    expect(markStep(stopped, 'ecg', 300)).toBe(stopped);
  });

  it('is never negative when the clock jumps back', () => {
    expect(drillSeconds(run, 50)).toBe(0);
    expect(markStep(run, 'call', 50).done).toEqual({ call: 0 });
  });

  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [3600, '60:00'],
  ])('reads %d seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});
