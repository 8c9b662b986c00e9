import { isReportId } from './id.ts';
import type { ReportId } from './id.ts';
import { isReceiptSecret } from './receipt.ts';

/** A report as a file or code that is carried by hand: what the phone would have sent, byte for byte, with the proof that it is its own. */
export interface ReportFile {
  readonly format: 'junan-report';
  readonly version: 1;
  readonly id: ReportId;
  readonly secret: string;
  /** the JSON of the report */
  readonly json: string;
  readonly photos: readonly {
    readonly sha256: string;
    readonly mediaType: string;
    readonly base64: string;
  }[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: not one of our files.
    return undefined;
  }
}

/** Reads such a file. Undefined when it is none; whether the report itself is sound is for the receiver to say. */
export function readReportFile(text: string): ReportFile | undefined {
  const value = parsed(text);
  if (!isRecord(value) || value['format'] !== 'junan-report' || value['version'] !== 1)
    return undefined;
  const { id, secret, json, photos } = value;
  if (typeof id !== 'string' || !isReportId(id)) return undefined;
  if (typeof secret !== 'string' || !isReceiptSecret(secret)) return undefined;
  if (typeof json !== 'string' || !isRecord(parsed(json))) return undefined;
  const given: readonly unknown[] = Array.isArray(photos) ? photos : [];
  return {
    ...{ format: 'junan-report', version: 1, id, secret, json },
    photos: given.flatMap((photo) => {
      if (!isRecord(photo)) return [];
      const { sha256, mediaType, base64 } = photo;
      return typeof sha256 === 'string' &&
        typeof mediaType === 'string' &&
        typeof base64 === 'string'
        ? [{ sha256, mediaType, base64 }]
        : [];
    }),
  };
}
