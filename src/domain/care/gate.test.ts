import { describe, expect, it } from 'vitest';
import { isHidden, isSigned, type Signature } from './gate.ts';

const signature: Signature = {
  signed_by: 'Dr. Test',
  post: 'toxicologist',
  signed_on: '2026-01-02',
  document: 'consensus 2019',
  page: '938',
};

describe('the gate for unsigned records', () => {
  it.each([{ do_not_ship: true }, { status: 'unverified' }, { unsourced: true }])(
    'hides a record marked %o',
    (marks) => {
      expect(isHidden(marks)).toBe(true);
    },
  );

  it('lets an unmarked record through', () => {
    expect(isHidden({})).toBe(false);
    expect(isHidden({ do_not_ship: false, status: 'draft' })).toBe(false);
  });

  it('opens a marked record only when the signature is complete', () => {
    expect(isHidden({ do_not_ship: true, signature })).toBe(false);
    for (const field of Object.keys(signature) as (keyof Signature)[]) {
      expect(isSigned({ ...signature, [field]: null })).toBe(false);
      expect(isHidden({ do_not_ship: true, signature: { ...signature, [field]: ' ' } })).toBe(true);
    }
  });
});
