import { useEffect, useState } from 'preact/hooks';
import { clip } from '#illustration/icons/clip.ts';
import { nav } from '#illustration/icons/nav.ts';
import { pin } from '#illustration/icons/pin.ts';
import type { Clinic } from '#content/regionShapes.ts';
import { isChatWebView, navLinks } from '#domain/places/navigation.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './GoThere.module.css';

/** What a driver needs, as plain text: name, and address where one is known. */
function Destination({ clinic }: { readonly clinic: Clinic }) {
  const t = useText('clinics');
  const { address, nameZh } = clinic;
  return (
    <p class={styles['plain']} lang="zh-CN">
      <b>{nameZh}</b>
      {address !== null && (
        <>
          <br />
          {address.is}
          {address.status === 'unverified' && t('address.unverified')}
        </>
      )}
    </p>
  );
}

function CopyKey({ clinic }: { readonly clinic: Clinic }) {
  const t = useText('clinics');
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const lines = [clinic.nameZh, clinic.address?.is].filter((line) => line !== undefined);
  const onClick = () =>
    void copyText(lines.join('\n')).then((isCopied) => setState(isCopied ? 'copied' : 'refused'));
  return (
    <>
      <Button look="quiet" icon={clip} onClick={onClick}>
        {t('go.copy')}
      </Button>
      <p role="status" class="small">
        {state === 'copied' && t('go.copied')}
        {state === 'refused' && t('go.copyRefused')}
      </p>
    </>
  );
}

/**
 * The way there, opened on a tap. Links work without scripts; each one is the first contact with its map service.
 * Inside chat apps, where such links often do nothing, the name to copy stands first.
 */
export function GoThere({ clinic }: { readonly clinic: Clinic }) {
  const t = useText('clinics');
  const [isInChat, setInChat] = useState(false);
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    setInChat(isChatWebView(navigator.userAgent));
    setOffline(!navigator.onLine);
  }, []);
  const links = navLinks(clinic);
  const isByName = links[0]?.by === 'name';
  return (
    <details class={styles['go']}>
      <summary class={styles['open']}>
        <Icon of={nav} />
        <span>{t('go.open')}</span>
      </summary>
      <div class={styles['body']}>
        {isOffline && (
          <Notice kind="warn" title={t('go.offlineTitle')}>
            <p>{t('go.offlineText')}</p>
          </Notice>
        )}
        {isInChat && <Notice kind="info" title={t('go.inChat')} />}
        <Destination clinic={clinic} />
        <CopyKey clinic={clinic} />
        <p class="small">{t(isByName ? 'go.byName' : 'go.byPoint')}</p>
        <ul>
          {links.map(({ app, href }) => (
            <li key={app}>
              <a class={styles['app']} href={href} target="_blank" rel="noreferrer noopener">
                <Icon of={app === 'system' || app === 'apple' ? pin : nav} />
                <span>{t(`go.app.${app}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
