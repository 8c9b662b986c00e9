import { useState } from 'preact/hooks';
import type { HandoverCase } from '#domain/handover/case.ts';
import {
  addPart,
  joinParts,
  missingParts,
  partTextsIn,
  type Collected,
  type HandoverProblem,
} from '#domain/handover/parts.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { decodeImageFile } from '#io/device/qrReader.ts';
import { CameraReader } from './CameraReader.tsx';
import styles from './Reader.module.css';

interface Reading {
  readonly collected: Collected | null;
  readonly problem: HandoverProblem | 'no-code' | null;
  /** the code of another card, kept so that one tap can begin with it */
  readonly other: string | null;
}

const NOTHING: Reading = { collected: null, problem: null, other: null };

/** Takes codes one after the other; those already read stay whatever happens. */
function take(reading: Reading, texts: readonly string[]): Reading {
  if (texts.length === 0) return { ...reading, problem: 'no-code' };
  let next = { ...reading, problem: null, other: null } as Reading;
  for (const text of texts) {
    const added = addPart(next.collected, text);
    if (added.ok) next = { ...next, collected: added.value };
    else
      next = {
        ...next,
        problem: added.problem,
        other: added.problem === 'other-card' ? text : null,
      };
  }
  return next;
}

/** True when nothing more need be looked for: a card is whole, or what was found is refused anyway. */
function isDone({ collected, problem }: Reading): boolean {
  return problem !== null || (collected !== null && missingParts(collected).length === 0);
}

/** Reads a card from the camera, from pictures, or from pasted text. */
export function Reader({ onCard }: { readonly onCard: (card: HandoverCase) => void }) {
  const t = useText('handover');
  const [reading, setReading] = useState<Reading>(NOTHING);
  const [pasted, setPasted] = useState('');
  const { collected, problem, other } = reading;

  const accept = (next: Reading) => {
    const joined = next.collected === null ? null : joinParts(next.collected);
    if (joined === null) setReading(next);
    else if (joined.ok) onCard(joined.value);
    else setReading({ ...NOTHING, problem: joined.problem });
  };
  const onFiles = async (files: readonly File[]) => {
    let next = reading;
    const found: string[] = [];
    for (const file of files) {
      const texts = await decodeImageFile(file, (some) => isDone(take(next, some)));
      found.push(...texts);
      if (texts.length > 0) next = take(next, texts);
    }
    accept(take(reading, found));
  };
  const missing = collected === null ? [] : missingParts(collected);

  return (
    <div class={styles['reader']}>
      <div role="status" class={styles['progress']}>
        {collected !== null && missing.length > 0 && (
          <p>
            <b>
              {t('read.progress', {
                have: collected.total - missing.length,
                total: collected.total,
              })}
            </b>{' '}
            {t('read.missing', { list: missing.join(t('list.separator')) })}
          </p>
        )}
      </div>
      {problem !== null && (
        <Notice kind="warn" title={t(`read.${problem}`)} role="alert">
          <p>{t(`readDo.${problem}`)}</p>
          {other !== null && (
            <p>
              <Button look="outline" onClick={() => accept(take(NOTHING, [other]))}>
                {t('read.startOther')}
              </Button>
            </p>
          )}
        </Notice>
      )}
      <CameraReader onText={(text) => accept(take(reading, [text]))} />
      <label class={styles['file']}>
        <b>{t('read.file')}</b>
        <input
          type="file"
          accept="image/*"
          multiple
          onChange={(event) => void onFiles([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <label class={styles['paste']}>
        <b>{t('read.paste')}</b>
        <textarea
          rows={4}
          value={pasted}
          placeholder="JUNAN-H1:…"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <Button onClick={() => accept(take(reading, partTextsIn(pasted)))}>
        {t('read.pasteDone')}
      </Button>
      {collected !== null && (
        <Button look="quiet" onClick={() => setReading(NOTHING)}>
          {t('read.again')}
        </Button>
      )}
    </div>
  );
}
