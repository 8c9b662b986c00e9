import { useState } from 'preact/hooks';
import type { IllnessReport, Report } from '#content/schemas/report.ts';
import type { ReportFile } from '#domain/report/file.ts';
import { useText } from '#i18n/useText.ts';
import { keptPhotos } from '#io/db/reportRepository.ts';
import type { ReportRow } from '#io/db/reportTables.ts';
import { copyText } from '#io/device/clipboard.ts';
import { saveTextFile } from '#io/device/saveFile.ts';
import { smsHref } from '#io/device/share.ts';
import { Button } from '#ui/Button.tsx';
import type { FormData } from '../index.ts';
import { smsText } from '../summary.ts';
import { ReportCodes } from './ReportCodes.tsx';
import styles from './WaysOut.module.css';

export interface WaysOutProps {
  readonly row: ReportRow;
  readonly form: FormData;
}

function answersOf(report: IllnessReport) {
  const { place, ...rest } = report;
  return {
    ...rest,
    countyCode: place.countyCode,
    ...(place.townshipCode === undefined ? {} : { townshipCode: place.townshipCode }),
  };
}

function base64Of(bytes: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
}

async function fileOf({ id, secret, json }: ReportRow): Promise<ReportFile> {
  const photos = (await keptPhotos(id)).map(({ sha256, mediaType, bytes }) => ({
    ...{ sha256, mediaType },
    base64: base64Of(bytes),
  }));
  return { format: 'junan-report', version: 1, id, secret, json, photos };
}

/** How a report leaves the phone without a receiver: text message, file, QR codes, copied text. */
export function WaysOut({ row, form }: WaysOutProps) {
  const t = useText('report');
  const [codes, setCodes] = useState<readonly string[] | undefined>();
  const [said, setSaid] = useState('');
  const report = JSON.parse(row.json) as Report;
  const sms = report.kind === 'illness' ? smsText(answersOf(report) as never, form, t) : row.json;
  const save = async () => {
    const file = await fileOf(row);
    saveTextFile(`junan-${row.id}.json`, JSON.stringify(file), 'application/json');
    setSaid(t('out.saved'));
  };
  const show = async () => {
    const { codesOf } = await import('#domain/report/codes.ts');
    const made = codesOf({ ...(await fileOf(row)), photos: [] });
    setCodes(made);
    if (made === undefined) setSaid(t('out.tooLong'));
  };
  return (
    <>
      <div class={styles['keys']}>
        {report.kind === 'illness' && <a href={smsHref(sms)}>{t('queue.text')}</a>}
        <Button look="outline" onClick={() => void save()}>
          {t('queue.file')}
        </Button>
        <Button
          look="outline"
          aria-expanded={codes !== undefined}
          onClick={() => (codes === undefined ? void show() : setCodes(undefined))}
        >
          {t(codes === undefined ? 'out.show' : 'out.hide')}
        </Button>
        <Button
          look="outline"
          onClick={() =>
            void copyText(sms).then((isDone) =>
              setSaid(t(isDone ? 'out.copied' : 'out.copyFailed')),
            )
          }
        >
          {t('queue.copy')}
        </Button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
      {codes !== undefined && <ReportCodes codes={codes} />}
    </>
  );
}
