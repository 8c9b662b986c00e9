import { PHONE } from '#content/schemas/region.ts';
import { ok, refused, type Result } from '#domain/result.ts';
import { NO, YES } from './columns.ts';

/** Full-width digits and signs as Chinese keyboards make them → ASCII. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[‐‑–—－]/g, '-')
    .trim();
}

/** A mainland number in the one form we keep: 0876-2121234, 13987654321, 400-123-4567. */
export function phoneCell(text: string): Result<string, string> {
  const plain = halfWidth(text)
    .replace(/^\+?86[- ]?/, '')
    .replace(/[()\s]/g, '');
  if (/[eE]\+?\d/.test(plain)) {
    return refused('号码被表格软件改成了科学记数，请把这一格设成“文本”再填');
  }
  const landLine = /^(010|02\d|0[3-9]\d{2})-?(\d{7,8})((?:-\d{1,5})?)$/.exec(plain);
  const number = landLine ? `${landLine[1]}-${landLine[2]}${landLine[3] ?? ''}` : plain;
  if (PHONE.test(number)) return ok(number);
  return refused('不是完整的电话号码。固定电话要有区号，如 0876-2121234；手机 11 位');
}

/** A day in one of the usual ways of writing → YYYY-MM-DD; never after today, never older than ten years. */
export function dayCell(text: string, today: string): Result<string, string> {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(halfWidth(text));
  if (match === null) return refused('日期要写成 2026-11-05 这样');
  const [, year = '', month = '', dayOfMonth = ''] = match;
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day) {
    return refused('没有这一天');
  }
  if (day > today) return refused('核实日期在今天以后');
  if (Number(year) < Number(today.slice(0, 4)) - 10) return refused('核实日期太早，超过十年');
  return ok(day);
}

/** Who confirmed: a name of a person or an office, not a number or a sign. */
export function personCell(text: string): Result<string, string> {
  const name = text.trim();
  if (/[\u4e00-\u9fff]{2}|[A-Za-z]{2}/.test(name) && !/\uFFFD|[?？]{2}/.test(name)) return ok(name);
  return refused('核实人要写姓名或单位');
}

/** 有 / 没有; an empty cell is decided by the caller. */
export function serviceCell(text: string): Result<boolean, string> {
  if (text === YES) return ok(true);
  if (text === NO) return ok(false);
  return refused(`只能填“${YES}”“${NO}”，不知道就空着`);
}

/** Degrees with at least three decimals: fewer are too rough for a building. */
export function degreesCell(text: string): Result<number, string> {
  const plain = halfWidth(text);
  if (!/^\d{2,3}\.\d{1,8}$/.test(plain)) return refused('要填小数度数，如 23.37190');
  return ok(Number(plain));
}
