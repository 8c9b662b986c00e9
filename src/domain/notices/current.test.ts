import { describe, expect, it } from 'vitest';
import { currentNotices, type Dated } from './current.ts';

function aNotice(change: Partial<Dated & { id: string }> = {}) {
  return {
    id: 'n',
    published: '2026-06-01',
    until: '2026-06-30',
    area: ['wenshan'],
    severity: 'warn' as const,
    ...change,
  };
}

describe('a notice stands as a banner', () => {
  it('on its first and on its last day, not before and not after', () => {
    const shown = (day: string) => currentNotices([aNotice()], day).length;
    expect([
      shown('2026-05-31'),
      shown('2026-06-01'),
      shown('2026-06-30'),
      shown('2026-07-01'),
    ]).toEqual([0, 1, 1, 0]);
  });

  it('for the county it names, and for everybody who has not chosen a county', () => {
    const notice = aNotice({ area: ['532627'] });
    expect(currentNotices([notice], '2026-06-10', '532627')).toHaveLength(1);
    expect(currentNotices([notice], '2026-06-10', '532628')).toHaveLength(0);
    expect(currentNotices([notice], '2026-06-10')).toHaveLength(1);
  });

  it('alarms stand above warnings, newer above older', () => {
    const order = currentNotices(
      [
        aNotice({ id: 'old' }),
        aNotice({ id: 'new', published: '2026-06-05' }),
        aNotice({ id: 'alarm', severity: 'alarm' }),
      ],
      '2026-06-10',
    );
    expect(order.map(({ id }) => id)).toEqual(['alarm', 'new', 'old']);
  });
});
