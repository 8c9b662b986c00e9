import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { loadRegion, loadTownships } from '#content/region.ts';
import type { HandoverCase } from '#domain/handover/case.ts';
import { partsOf } from '#domain/handover/parts.ts';
import { PageContext } from '#i18n/pageContext.ts';
import { useText } from '#i18n/useText.ts';
import { copyText } from '#io/device/clipboard.ts';
import { canShare, shareText } from '#io/device/share.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { cardGroups, cardText } from '../cardLines.ts';
import type { HandoverPageData } from '../pageData.ts';
import { Codes } from './Codes.tsx';
import styles from './CardView.module.css';

export interface CardViewProps {
  readonly card: HandoverCase;
  readonly data: HandoverPageData;
  readonly isReceived: boolean;
  /** what can be done with it next */
  readonly children: ComponentChildren;
}

/** Names of townships; a code that is not in the list is shown as it is. */
function useTownshipNames(): (code: string) => string {
  const { lang } = useContext(PageContext);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void Promise.all([loadRegion(lang), loadTownships(lang)])
      .then(([{ counties }, townships]) => {
        const county = new Map(counties.map((one) => [one.code, one.name]));
        const all = townships.map(
          (one) => [one.code, `${county.get(one.county) ?? ''} ${one.name}`.trim()] as const,
        );
        setNames(new Map(all));
      })
      .catch(() => setNames(new Map()));
  }, [lang]);
  return (code) => names.get(code) ?? code;
}

/** The whole case on one screen and one sheet: lines to read, codes to scan, text to send. */
export function CardView({ card, data, isReceived, children }: CardViewProps) {
  const t = useText('handover');
  const townshipName = useTownshipNames();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const groups = cardGroups(card, { t, data, townshipName });
  const parts = partsOf(card);
  const text = cardText(groups, parts.ok ? parts.value : [], t);
  return (
    <article class={styles['card']}>
      <h2>{t(isReceived ? 'show.received' : 'show.title')}</h2>
      <p class={styles['state']}>{t(isReceived ? 'show.receivedState' : 'show.state')}</p>
      <div class={styles['sheet']}>
        <div class={styles['lines']}>
          {groups.map(({ title, lines }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {lines.map(({ label, value }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        {parts.ok ? (
          <Codes parts={parts.value} />
        ) : (
          <Notice kind="warn" title={t('read.too-long')} role="alert" />
        )}
      </div>
      <div class={`${styles['keys']} noPrint`}>
        {children}
        <Button look="outline" onClick={() => print()}>
          {t('show.print')}
        </Button>
        {canShare() && (
          <Button look="outline" onClick={() => void shareText(text, t('text.title'))}>
            {t('show.share')}
          </Button>
        )}
        <Button
          look="outline"
          onClick={() => void copyText(text).then((isDone) => setCopied(isDone ? 'yes' : 'failed'))}
        >
          {t(copied === 'yes' ? 'show.copied' : 'show.copy')}
        </Button>
      </div>
      {copied === 'failed' && <p role="alert">{t('show.copyFailed')}</p>}
      <pre class={`${styles['text']} noPrint`}>{text}</pre>
    </article>
  );
}
