import type { IllnessReport } from '#content/schemas/report.ts';
import type { IllnessAnswers, PhotoAnswer } from '#domain/report/answers.ts';

/** The answers of a finished report, to be mended. Consent is asked anew. */
export function answersOfIllness(report: IllnessReport): IllnessAnswers {
  const { hazard, eatenAt, onsetAt, ateCount, illCount, symptoms, setting, dangerNow } = report;
  const { place, leftoversKept, callbackPhone, freeText, photos } = report;
  return {
    ...{ hazard, eatenAt, ateCount, illCount, symptoms, setting, dangerNow },
    countyCode: place.countyCode,
    photos: photos.map(({ sha256, byteLength, view }): PhotoAnswer => ({
      ...{ sha256, byteLength, view },
      mediaType: 'image/jpeg',
    })),
    ...(onsetAt === undefined ? {} : { onsetAt }),
    ...(place.townshipCode === undefined ? {} : { townshipCode: place.townshipCode }),
    ...(leftoversKept === undefined ? {} : { leftoversKept }),
    ...(callbackPhone === undefined ? {} : { callbackPhone }),
    ...(freeText === undefined ? {} : { freeText }),
  };
}
