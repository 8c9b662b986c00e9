import type { IllnessReport, PhotoRef, UnsafeFoodReport } from '#content/schemas/report.ts';
import type { ReportId } from './id.ts';
import type { ToldMoment } from './moment.ts';

/** A photo that lies on the phone, ready to be sent; its bytes are found by report and hash. */
export interface PhotoAnswer {
  readonly sha256: string;
  readonly byteLength: number;
  readonly mediaType: 'image/jpeg';
  readonly view: PhotoRef['view'];
  /** where the camera noted that it was taken; only sent when the person agrees */
  readonly position?: TakenAt;
}

/** WGS-84 */
export interface TakenAt {
  readonly latitude: number;
  readonly longitude: number;
}

/** Photos of a report and whether their place may go with them. */
export interface PhotoAnswers {
  readonly photos?: readonly PhotoAnswer[];
  readonly mayTellPlace?: boolean;
}

/** What has been answered so far; every answer may be missing while the form is open. */
export interface IllnessAnswers extends PhotoAnswers {
  readonly dangerNow?: boolean;
  readonly hasHealthConsent?: boolean;
  readonly hasAgeConsent?: boolean;
  readonly hazard?: string;
  readonly eatenAt?: ToldMoment | 'unknown';
  readonly ateCount?: number | 'unknown';
  readonly illCount?: number | 'unknown';
  readonly onsetAt?: ToldMoment | 'unknown';
  readonly symptoms?: readonly string[];
  readonly countyCode?: string;
  readonly townshipCode?: string;
  readonly setting?: string;
  readonly leftoversKept?: 'yes' | 'no' | 'unknown';
  readonly callbackPhone?: string;
  readonly freeText?: string;
}

export interface UnsafeFoodAnswers extends PhotoAnswers {
  readonly hazard?: string;
  readonly act?: string;
  readonly where?: string;
  readonly seller?: string;
  readonly countyCode?: string;
  readonly townshipCode?: string;
  readonly seenAt?: ToldMoment | 'unknown';
}

/** What the phone adds to the answers. */
export interface Envelope {
  readonly id: ReportId;
  /** ISO 8601 with offset, by the phone's clock */
  readonly createdAt: string;
  readonly language: string;
  readonly appVersion: string;
}

const text = (given: string | undefined, max: number) => {
  const trimmed = (given ?? '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, max);
  return trimmed === '' ? undefined : trimmed;
};

function without<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

type PlaceAnswers = Pick<IllnessAnswers, 'countyCode' | 'townshipCode' | 'photos' | 'mayTellPlace'>;

/** Where it was, as the report tells it; a position only with consent. */
export function placeOfAnswers({ countyCode, townshipCode, photos, mayTellPlace }: PlaceAnswers) {
  const position = photos?.find((photo) => photo.position !== undefined)?.position;
  return without({
    countyCode: countyCode ?? '',
    townshipCode,
    position: mayTellPlace === true ? position : undefined,
  });
}

/** What the report says of its photos: never where they were taken. */
export function photoRefs(photos: readonly PhotoAnswer[] = []): readonly PhotoRef[] {
  return photos.map(({ sha256, byteLength, mediaType, view }) => ({
    sha256,
    byteLength,
    mediaType,
    view,
  }));
}

/** A time in Beijing as ISO 8601 with offset, to the minute. */
export function beijingIso(ms: number): string {
  return `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 16)}+08:00`;
}

/** The report as it will be sent. It is not yet checked: the schema of content/schemas/report.ts says what is missing. */
export function illnessReportOf(answers: IllnessAnswers, envelope: Envelope): unknown {
  const phone = text(answers.callbackPhone, 13);
  return without({
    kind: 'illness',
    schemaVersion: 1,
    ...envelope,
    photos: photoRefs(answers.photos),
    hazard: answers.hazard,
    eatenAt: answers.eatenAt,
    onsetAt: answers.onsetAt,
    ateCount: answers.ateCount,
    illCount: answers.illCount,
    place: placeOfAnswers(answers),
    setting: answers.setting,
    leftoversKept: answers.leftoversKept,
    dangerNow: answers.dangerNow ?? false,
    symptoms: answers.symptoms,
    callbackPhone: phone,
    freeText: text(answers.freeText, 100),
    consent: without({
      health: answers.hasHealthConsent,
      ageOrGuardian: answers.hasAgeConsent,
      callback: phone === undefined ? undefined : true,
    }),
  } satisfies Readonly<Record<keyof IllnessReport | string, unknown>>);
}

/** The report on food that was sold or served. */
export function unsafeFoodReportOf(answers: UnsafeFoodAnswers, envelope: Envelope): unknown {
  return without({
    kind: 'unsafe-food',
    schemaVersion: 1,
    ...envelope,
    photos: photoRefs(answers.photos),
    hazard: answers.hazard,
    act: answers.act,
    where: answers.where,
    seller: text(answers.seller, 60),
    seenAt: answers.seenAt,
    place: placeOfAnswers(answers),
  } satisfies Readonly<Record<keyof UnsafeFoodReport | string, unknown>>);
}
