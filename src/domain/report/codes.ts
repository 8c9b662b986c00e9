import { strFromU8, strToU8, deflateSync, inflateSync } from 'fflate';
import { addPart, joinBytes, partTextsIn, splitBytes } from '../handover/parts.ts';
import type { Collected } from '../handover/parts.ts';
import { readReportFile } from './file.ts';
import type { ReportFile } from './file.ts';

/** Letter of these codes in `JUNAN-R1:`; handover cards carry H. */
const LETTER = 'R';

/** A report as one or several QR codes, without its photos. @returns undefined when it is too long for them */
export function codesOf(file: ReportFile): readonly string[] | undefined {
  const { id, secret, json } = file;
  const packed = deflateSync(strToU8(JSON.stringify([id, secret, json])), { level: 9 });
  return splitBytes(packed, LETTER);
}

/** Reads all codes of one report from a text, in any order. Undefined while one is missing or damaged. */
export function reportOfCodes(text: string): ReportFile | undefined {
  let collected: Collected | null = null;
  for (const code of partTextsIn(text, LETTER)) {
    const added = addPart(collected, code, LETTER);
    if (!added.ok) return undefined;
    collected = added.value;
  }
  const joined = collected === null ? null : joinBytes(collected);
  if (joined === null || !joined.ok) return undefined;
  try {
    const value: unknown = JSON.parse(strFromU8(inflateSync(joined.value)));
    const [id, secret, json]: readonly unknown[] = Array.isArray(value) ? value : [];
    const file = { format: 'junan-report', version: 1, id, secret, json, photos: [] };
    return readReportFile(JSON.stringify(file));
  } catch {
    // The checksum was right, the content is none of ours.
    return undefined;
  }
}
