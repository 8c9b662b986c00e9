import { useEffect, useState } from 'preact/hooks';
import { INSTALL_WAYS, installWayOf } from '#domain/installWay.ts';
import type { InstallWay } from '#domain/installWay.ts';
import { useText } from '#i18n/useText.ts';
import { installHint, promptInstall, watchInstall } from '#io/device/install.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './InstallPage.module.css';

type MenuWay = Exclude<InstallWay, 'installed' | 'prompt'>;
const MENUS = INSTALL_WAYS.filter((way): way is MenuWay => way !== 'installed' && way !== 'prompt');

function Steps({ way }: { readonly way: MenuWay }) {
  const t = useText('offline');
  return (
    <ol class={styles['steps']}>
      {t(`install.way.${way}.steps`)
        .split('|')
        .map((step) => (
          <li key={step}>{step}</li>
        ))}
    </ol>
  );
}

/** How to put the app on the home screen; the way of this phone's browser stands first. */
export default function InstallPage() {
  const t = useText('offline');
  const ui = useText('ui');
  useHead({ title: `${t('install.title')} · ${ui('brand.full')}`, description: t('install.text') });
  const [way, setWay] = useState<InstallWay | undefined>();
  useEffect(() => watchInstall(() => setWay(installWayOf(installHint()))), []);
  const others = MENUS.filter((menu) => menu !== way);
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {t('install.title')}
      </h1>
      <p>{t('install.text')}</p>
      {way === 'installed' && <Notice kind="info" role="status" title={t('install.installed')} />}
      {way === 'prompt' && <Button onClick={() => void promptInstall()}>{t('install.now')}</Button>}
      {way !== undefined && way !== 'installed' && way !== 'prompt' && (
        <section class="section">
          <h2>{t('install.yours', { name: t(`install.way.${way}.name`) })}</h2>
          <Steps way={way} />
        </section>
      )}
      <section class="section">
        <h2>{t('install.others')}</h2>
        {others.map((menu) => (
          <details key={menu}>
            <summary>{t(`install.way.${menu}.name`)}</summary>
            <div>
              <Steps way={menu} />
            </div>
          </details>
        ))}
      </section>
    </div>
  );
}
