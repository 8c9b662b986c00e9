import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { readFromCamera, type CameraProblem } from '#io/device/qrReader.ts';
import { Button } from '#ui/Button.tsx';
import styles from './CameraReader.module.css';

/** The camera, opened by a tap and closed by the next. Pictures never leave the phone. */
export function CameraReader({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText('handover');
  const video = useRef<HTMLVideoElement>(null);
  const latest = useRef(onText);
  latest.current = onText;
  const [isOn, setOn] = useState(false);
  const [problem, setProblem] = useState<CameraProblem | null>(null);
  useEffect(() => {
    if (!isOn || video.current === null) return;
    return readFromCamera(video.current, {
      onText: (text) => latest.current(text),
      onProblem: (found) => {
        setProblem(found);
        setOn(false);
      },
    });
  }, [isOn]);
  const toggle = () => {
    setProblem(null);
    setOn(!isOn);
  };
  return (
    <div class={styles['camera']}>
      <Button look={isOn ? 'outline' : 'main'} onClick={toggle}>
        {t(isOn ? 'camera.stop' : 'camera.start')}
      </Button>
      {isOn && (
        <>
          <video
            ref={video}
            class={styles['video']}
            muted
            playsInline
            aria-label={t('camera.label')}
          />
          <p class="small">{t('camera.hint')}</p>
        </>
      )}
      {problem !== null && <p role="alert">{t(`camera.${problem}`)}</p>}
    </div>
  );
}
