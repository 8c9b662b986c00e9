import scenes from 'virtual:pictures/scene';
import { useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { smallerPicture } from '#io/device/pictureFile.ts';
import { Notice } from '#ui/Notice.tsx';
import { Picture } from '#ui/Picture.tsx';
import type { PhotoId } from '../photos.ts';
import styles from '../PhotosPage.module.css';

const SCENE: Readonly<Record<PhotoId, string>> = {
  top: 'photo-top',
  underside: 'photo-underside',
  stem: 'photo-whole-stem',
  cut: 'photo-cut',
  scale: 'photo-scale',
};

export interface PhotoSlotProps {
  readonly id: PhotoId;
  readonly file: File | undefined;
  readonly onTaken: (file: File) => void;
}

function useAddress(file: File | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (file === undefined) return;
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return file === undefined ? undefined : address;
}

/** One photo of the set: how it should look, the key that opens the camera, and the photo itself. */
export function PhotoSlot({ id, file, onTaken }: PhotoSlotProps) {
  const t = useText('checker');
  const [isBad, setBad] = useState(false);
  const address = useAddress(file);
  const picture = scenes[SCENE[id]];
  const take = (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setBad(false);
    smallerPicture(chosen, id).then(onTaken, () => setBad(true));
  };
  return (
    <li class={styles['slot']}>
      {address !== undefined && (
        <img class={styles['taken']} src={address} alt={t(`photos.${id}`)} />
      )}
      {address === undefined && picture !== undefined && <Picture of={picture} alt="" />}
      <h2>{t(`photos.${id}`)}</h2>
      <p>{t(`photos.${id}Hint`)}</p>
      {isBad && <Notice kind="warn" role="alert" title={t('photos.bad')} />}
      <label class="needsScript">
        <input
          class={styles['file']}
          type="file"
          accept="image/*"
          capture="environment"
          aria-label={`${t(file === undefined ? 'photos.take' : 'photos.again')} ${t(`photos.${id}`)}`}
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <span class={styles['take']}>{t(file === undefined ? 'photos.take' : 'photos.again')}</span>
      </label>
    </li>
  );
}
