import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReportId, makeReportId } from './id.ts';
import * as receipt from './receipt.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('report ids', () => {
  it('are UUIDv7 whatever the clock and the random bytes say', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e17, noNaN: true }), bytes(10), (ms, random) => {
        expect(isReportId(makeReportId(ms, random))).toBe(true);
      }),
    );
  });
  it('sort by time of making', () => {
    const random = new Uint8Array(10).fill(255);
    expect(makeReportId(1000, random) < makeReportId(2000, new Uint8Array(10))).toBe(true);
  });
  it('have one spelling: capitals, other versions and stray characters are refused', () => {
    const id = makeReportId(1, new Uint8Array(10));
    for (const bad of [
      id.toUpperCase().replace('7', 'A7'),
      `${id} `,
      id.replace('-7', '-4'),
      `{${id}}`,
      '',
    ])
      expect(isReportId(bad)).toBe(false);
  });
  it('are never made from too little randomness', () => {
    expect(() => makeReportId(1, new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('receipt numbers', () => {
  const numbers = bytes(5).map((random) =>
    receipt.makeReceiptNumber('WS', 1_784_000_000_000, random),
  );
  it('carry the day in UTC+8', () => {
    const lateEvening = Date.parse('2026-07-19T23:30:00Z');
    expect(receipt.makeReceiptNumber('WS', lateEvening, new Uint8Array(5))).toMatch(/^WS-0720-/);
  });
  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(receipt.readReceiptNumber(number.toLowerCase().replace(/-/g, ' '))).toBe(number);
        expect(receipt.readReceiptNumber(number.replace(/0/g, 'O').replace(/1/g, 'l'))).toBe(
          number,
        );
      }),
    );
  });
  it('a single wrong character is noticed', () => {
    fc.assert(
      fc.property(numbers, fc.nat(4), fc.nat(30), (number, at, step) => {
        const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const index = 8 + at;
        const other = alphabet[(alphabet.indexOf(number[index]!) + 1 + (step % 31)) % 32]!;
        const difference = Math.abs(other.charCodeAt(0) - number.charCodeAt(index));
        if (difference === 0 || difference % 31 === 0) return;
        expect(
          receipt.isReceiptNumber(number.slice(0, index) + other + number.slice(index + 1)),
        ).toBe(false);
      }),
    );
  });
  it('need a region prefix of two to four capitals', () => {
    expect(() => receipt.makeReceiptNumber('w', 0, new Uint8Array(5))).toThrow(RangeError);
  });
});

describe('receipt secrets', () => {
  it('are read back however they are typed', () => {
    fc.assert(
      fc.property(bytes(12), (random) => {
        const secret = receipt.makeReceiptSecret(random);
        expect(receipt.isReceiptSecret(secret)).toBe(true);
        expect(receipt.readReceiptSecret(` ${secret.toLowerCase().replace(/-/g, '')} `)).toBe(
          secret,
        );
      }),
    );
  });
  it('of another length are no secrets', () => {
    expect(receipt.readReceiptSecret('K7M2-9QWX')).toBeUndefined();
    expect(receipt.isReceiptSecret('K7M29QWX4TRB')).toBe(false);
  });
});
