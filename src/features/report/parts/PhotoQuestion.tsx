import { useEffect, useRef, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import { PHOTO_MAX_COUNT, PHOTO_VIEWS } from '#content/schemas/report-fields.ts';
import type { PhotoAnswer, PhotoAnswers } from '#domain/report/answers.ts';
import { useText } from '#i18n/useText.ts';
import { keptPhotos } from '#io/db/reportRepository.ts';
import { shrinkPhoto } from '#io/device/photo.ts';
import type { PhotoProblem } from '#io/device/photo.ts';
import { Notice } from '#ui/Notice.tsx';
import type { Draft } from '../draftModel.ts';
import styles from './PhotoQuestion.module.css';
import formStyles from '../form.module.css';
import { PhotoKey } from './PhotoKey.tsx';

export interface PhotoQuestionProps {
  readonly draft: Draft<PhotoAnswers>;
}

type Trouble = PhotoProblem | 'storage' | 'same' | 'noneTaken';
/** The order in which mushrooms are photographed: the next photo is probably the next view. */
const USUAL_VIEWS = ['cap', 'underside', 'foot', 'cut'] as const;

/** Addresses of the stored pictures, to show them; given back when the question is left. */
function usePictures(id: Draft<PhotoAnswers>['id'], photos: readonly PhotoAnswer[]) {
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map());
  const made = useRef(new Map<string, string>());
  useEffect(() => {
    void keptPhotos(id).then(
      (rows) => {
        for (const row of rows)
          if (!made.current.has(row.sha256))
            made.current.set(
              row.sha256,
              URL.createObjectURL(new Blob([row.bytes], { type: row.mediaType })),
            );
        setUrls(new Map(made.current));
      },
      (cause: unknown) => console.warn('photos cannot be shown', cause),
    );
  }, [id, photos.length]);
  useEffect(() => () => made.current.forEach((url) => URL.revokeObjectURL(url)), []);
  return urls;
}

/** Photos from camera or memory: made small on the phone, kept with the draft, each refusal in words. Never needed. */
export function PhotoQuestion({ draft }: PhotoQuestionProps) {
  const t = useText('report');
  const { photos = [], mayTellPlace = false } = draft.answers;
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [done, setDone] = useState('');
  const [isBusy, setBusy] = useState(false);
  const urls = usePictures(draft.id, photos);
  const latest = useRef(photos);
  latest.current = photos;

  const add = async (file: File): Promise<Trouble | undefined> => {
    const small = await shrinkPhoto(file);
    if (typeof small === 'string') return small;
    const { bytes, mediaType, sha256, position } = small;
    const before = latest.current;
    if (before.some((photo) => photo.sha256 === sha256)) return 'same';
    const taken = new Set(before.map((photo) => photo.view));
    const view = USUAL_VIEWS.find((each) => !taken.has(each)) ?? 'other';
    const photo: PhotoAnswer = {
      ...{ sha256, byteLength: bytes.byteLength, mediaType, view },
      ...(position === undefined ? {} : { position }),
    };
    const row = { key: `${draft.id}/${sha256}`, reportId: draft.id, sha256, mediaType, bytes };
    const isKept = await draft.changePhoto({ photos: [...before, photo] }, { add: row });
    if (!isKept) return 'storage';
    latest.current = [...before, photo];
    setDone(t('photo.added', { size: Math.ceil(bytes.byteLength / 1000) }));
    return undefined;
  };
  const addAll = async (files: readonly File[]) => {
    setDone('');
    setTrouble(undefined);
    setBusy(true);
    for (const file of files.slice(0, PHOTO_MAX_COUNT - latest.current.length)) {
      const found = await add(file);
      if (found !== undefined) setTrouble(found);
    }
    setBusy(false);
  };
  const remove = async ({ sha256 }: PhotoAnswer) => {
    const left = photos.filter((photo) => photo.sha256 !== sha256);
    if (await draft.changePhoto({ photos: left }, { remove: `${draft.id}/${sha256}` }))
      setDone(t('photo.removed'));
  };
  const setView = (sha256: string, typed: string) => {
    const view = PHOTO_VIEWS.find((each) => each === typed) ?? 'other';
    draft.change({
      photos: photos.map((photo) => (photo.sha256 === sha256 ? { ...photo, view } : photo)),
    });
  };
  // A copy without a server sends nothing; its reader sends the photo by other means.
  if (EDITION.form !== 'site') return <p>{t('photo.copy')}</p>;
  const room = PHOTO_MAX_COUNT - photos.length;
  const hasPlace = photos.some((photo) => photo.position !== undefined);
  return (
    <>
      <p>{t('photo.hint')}</p>
      {room > 0 && (
        <div class={styles['keys']}>
          <PhotoKey
            label={t('photo.take')}
            isCamera
            isBusy={isBusy}
            onFiles={(files) => void addAll(files)}
            onNone={() => setTrouble('noneTaken')}
          />
          <PhotoKey
            label={t('photo.pick')}
            isBusy={isBusy}
            onFiles={(files) => void addAll(files)}
            onNone={() => setTrouble('noneTaken')}
          />
        </div>
      )}
      <p class="small" role="status">
        {isBusy ? t('photo.busy') : done}{' '}
        {room > 0 ? t('photo.more', { count: room }) : t('photo.full', { count: photos.length })}
      </p>
      {trouble !== undefined && <Notice kind="warn" role="alert" title={t(`photo.${trouble}`)} />}
      <ul class={styles['list']}>
        {photos.map((photo) => (
          <li key={photo.sha256} class={styles['photo']}>
            <img src={urls.get(photo.sha256)} alt={t(`photo.${photo.view}`)} />
            <div>
              <label>
                <b>{t('photo.what')}</b>
                <select
                  value={photo.view}
                  onChange={(event) => setView(photo.sha256, event.currentTarget.value)}
                >
                  {PHOTO_VIEWS.map((view) => (
                    <option key={view} value={view}>
                      {t(`photo.${view}`)}
                    </option>
                  ))}
                </select>
              </label>
              <button type="button" class={styles['remove']} onClick={() => void remove(photo)}>
                {t('photo.remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {hasPlace && (
        <>
          <label class={formStyles['tick']}>
            <input
              type="checkbox"
              checked={mayTellPlace}
              onChange={() => draft.change({ mayTellPlace: !mayTellPlace })}
            />
            <span>{t('photo.place')}</span>
          </label>
          <p class="small">{t('photo.placeHint')}</p>
        </>
      )}
    </>
  );
}
