import { useState } from 'preact/hooks';
import type { EmergencyContent } from '#content/emergency.ts';
import type { EatenKind } from '#domain/emergency/eaten.ts';
import { isPosition } from '#domain/emergency/place.ts';
import { smsSize } from '#domain/emergency/sms.ts';
import { useText } from '#i18n/useText.ts';
import { sms } from '#illustration/icons/sms.ts';
import type { LocationProblem } from '#io/device/location.ts';
import { askPosition } from '#io/device/position.ts';
import { copyText } from '#io/device/clipboard.ts';
import { canShare, shareText, smsHref } from '#io/device/share.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { paths } from '#ui/paths.ts';
import type { Emergency } from '../useEmergency.ts';
import { useMessage } from '../useMessage.ts';
import { MessageCode } from './MessageCode.tsx';
import { SectionHead } from './SectionHead.tsx';
import styles from './Message.module.css';

export interface MessageProps {
  readonly emergency: Emergency;
  readonly content: EmergencyContent;
  readonly eaten: EatenKind | null;
}

type Copied = 'no' | 'yes' | 'failed';

function PositionKey({ emergency }: { readonly emergency: Emergency }) {
  const t = useText('emergency');
  const [problem, setProblem] = useState<LocationProblem | 'busy' | null>(null);
  const place = emergency.state?.record.place ?? null;
  const townshipCode = place?.townshipCode ?? null;
  const ask = async () => {
    setProblem('busy');
    const found = await askPosition();
    if (typeof found === 'string') {
      setProblem(found);
      return;
    }
    setProblem(null);
    if (isPosition(found)) emergency.change({ place: { townshipCode, position: found } });
  };
  const drop = () =>
    emergency.change({ place: townshipCode === null ? null : { townshipCode, position: null } });
  const has = place !== null && place.position !== null;
  return (
    <>
      <Button look="outline" isBusy={problem === 'busy'} onClick={has ? drop : () => void ask()}>
        {problem === 'busy'
          ? t('message.positionBusy')
          : t(has ? 'message.positionDrop' : 'message.position')}
      </Button>
      {problem !== null && problem !== 'busy' && (
        <p role="alert">{t(`message.position_${problem}`)}</p>
      )}
    </>
  );
}

/** The ready message: SMS first, then share, copy and QR. Before any script it is a plain SMS link with a short text. */
export function Message({ emergency, content, eaten }: MessageProps) {
  const t = useText('emergency');
  const text = useMessage(emergency.state, content, eaten);
  const [copied, setCopied] = useState<Copied>('no');
  const [hasCode, showCode] = useState(false);
  const { segments } = smsSize(text);
  const copy = async () => setCopied((await copyText(text)) ? 'yes' : 'failed');
  return (
    <section class={styles['section']}>
      <SectionHead title={t('message.title')} sentences={[text, t('message.note')]} />
      <div class={styles['box']}>
        <p class={styles['text']}>{text}</p>
        <a class={styles['sms']} href={smsHref(text)}>
          <Icon of={sms} />
          <span>{t('message.sms')}</span>
        </a>
        <p class={styles['note']}>
          <b>{t('message.note')}</b> {t('message.size', { count: segments })}
        </p>
        {emergency.state !== null && (
          <div class={styles['keys']}>
            <PositionKey emergency={emergency} />
            {canShare() && (
              <Button look="outline" onClick={() => void shareText(text, t('message.title'))}>
                {t('message.share')}
              </Button>
            )}
            <Button look="outline" onClick={() => void copy()}>
              {copied === 'yes' ? t('message.copied') : t('message.copy')}
            </Button>
            {copied === 'failed' && <p role="alert">{t('message.copyFailed')}</p>}
            <Button look="outline" onClick={() => showCode(!hasCode)}>
              {t(hasCode ? 'message.qrHide' : 'message.qr')}
            </Button>
            <LinkButton look="outline" to={`${paths.handover()}?from=emergency`}>
              {t('message.handover')}
            </LinkButton>
          </div>
        )}
        {hasCode && <MessageCode text={text} />}
      </div>
    </section>
  );
}
