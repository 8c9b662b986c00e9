import { ok, refused, type Result } from '../result.ts';
import type { Measure } from './registry.ts';

/** Why a typed number is not taken. The field keeps what was typed and says what to do. */
export type NumberProblem =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'has-unit'; readonly unit: string }
  | {
      readonly kind: 'out-of-range';
      readonly min: number;
      readonly max: number;
      readonly unit: string;
    };

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

function plainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
    .replace(/[．。]/g, '.')
    .replace(/\s+/g, '');
}

/**
 * Reads what somebody typed into a number field.
 *
 * @returns null for an empty field; the number rounded to the decimals of the measure; or the problem.
 *   Letters beside a number ("116斤", "1.2 mg/dL") are refused, because the unit of the field is fixed. Nothing is clamped.
 */
export function readNumber(text: string, measure: Measure): Result<number | null, NumberProblem> {
  const plain = plainDigits(text);
  if (plain === '') return ok(null);
  if (/^[<>≤≥]?\d+([.,]\d+)?\D+$/.test(plain))
    return refused({ kind: 'has-unit', unit: measure.unit });
  if (!/^\d+([.,]\d+)?$/.test(plain)) return refused({ kind: 'not-a-number' });
  const value = Number(plain.replace(',', '.'));
  const { min, max, unit, decimals } = measure;
  if (value < min || value > max) return refused({ kind: 'out-of-range', min, max, unit });
  const scale = 10 ** decimals;
  return ok(Math.round(value * scale) / scale);
}
