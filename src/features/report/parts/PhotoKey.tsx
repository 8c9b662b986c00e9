import { useEffect, useRef } from 'preact/hooks';
import styles from './PhotoQuestion.module.css';

export interface PhotoKeyProps {
  readonly label: string;
  /** opens the camera at once where the phone has one */
  readonly isCamera?: boolean;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** came back without a photo: closed, or the camera is not allowed */
  readonly onNone: () => void;
}

/** A real file field under a large key. The phone's own camera takes the photo: this page never asks for the camera itself. */
export function PhotoKey({ label, isCamera = false, isBusy, onFiles, onNone }: PhotoKeyProps) {
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(onNone);
  latest.current = onNone;
  useEffect(() => {
    // Not yet an event of the framework's types; engines before 113 do not tell.
    const tell = () => latest.current();
    const { current } = field;
    current?.addEventListener('cancel', tell);
    return () => current?.removeEventListener('cancel', tell);
  }, []);
  return (
    <label class={`${styles['key']} ${isCamera ? styles['main'] : ''}`}>
      <input
        ref={field}
        class="visuallyHidden"
        type="file"
        accept="image/*,.heic,.heif"
        {...(isCamera ? { capture: 'environment' } : { multiple: true })}
        disabled={isBusy}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was refused.
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
