import { useState } from 'preact/hooks';
import type { HandoverCase } from '#domain/handover/case.ts';
import { EMPTY_DRAFT, isEmptyDraft } from '#domain/handover/draft.ts';
import { draftOfCase } from '#domain/handover/toDraft.ts';
import { useText } from '#i18n/useText.ts';
import { Button, LinkButton } from '#ui/Button.tsx';
import { CallKey } from '#ui/CallKey.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import styles from './HandoverPage.module.css';
import type { HandoverPageData } from './pageData.ts';
import { CardView } from './parts/CardView.tsx';
import { Reader } from './parts/Reader.tsx';
import { CardForm } from './parts/CardForm.tsx';
import { useCard } from './useCard.ts';

type Mode =
  | { readonly kind: 'write' }
  | { readonly kind: 'read' }
  | { readonly kind: 'show'; readonly card: HandoverCase; readonly isReceived: boolean };

/** Writes a handover card, shows it as text, paper and codes, and reads the card of another phone. Nothing of it needs a network. */
export default function HandoverPage({ data }: PageProps<HandoverPageData>) {
  const t = useText('handover');
  useHead({ title: t('head.title'), description: t('head.description') });
  const card = useCard(({ form, labNames }) =>
    [
      form.hours.trim() === '' ? '' : t('note.hours', { hours: form.hours.trim() }),
      labNames.length === 0 ? '' : t('note.labs', { list: labNames.join(t('list.separator')) }),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  const [mode, setMode] = useState<Mode>({ kind: 'write' });
  const [asking, setAsking] = useState<HandoverCase | 'clear' | null>(null);
  const replaceDraft = (received: HandoverCase | 'clear') => {
    card.put(received === 'clear' ? EMPTY_DRAFT : draftOfCase(received));
    setAsking(null);
    setMode({ kind: 'write' });
  };
  const carryOn = (received: HandoverCase) => {
    if (isEmptyDraft(card.draft)) replaceDraft(received);
    else setAsking(received);
  };
  return (
    <div class={`wrap ${styles['page']}`}>
      <h1>{t('head.heading')}</h1>
      <p class="noPrint">{t('head.lead')}</p>
      <div class={`${styles['call']} noPrint`}>
        <CallKey />
      </div>
      <div class={`${styles['modes']} noPrint`} role="group" aria-label={t('mode.label')}>
        <Button
          look={mode.kind === 'read' ? 'outline' : 'main'}
          aria-pressed={mode.kind !== 'read'}
          onClick={() => setMode({ kind: 'write' })}
        >
          {t('mode.write')}
        </Button>
        <Button
          look={mode.kind === 'read' ? 'main' : 'outline'}
          aria-pressed={mode.kind === 'read'}
          onClick={() => setMode({ kind: 'read' })}
        >
          {t('mode.read')}
        </Button>
      </div>
      {card.storage !== 'kept' && (
        <Notice kind="warn" title={t(`storage.${card.storage}`)} role="alert" />
      )}
      {card.offered !== null && (
        <Notice kind="warn" title={t('ask.brought')} role="alert">
          <p>
            <Button look="outline" onClick={() => card.offered && card.put(card.offered)}>
              {t('ask.takeBrought')}
            </Button>{' '}
            <Button onClick={card.refuseOffer}>{t('ask.keepOld')}</Button>
          </p>
        </Notice>
      )}
      {asking !== null && (
        <Notice
          kind="warn"
          title={t(asking === 'clear' ? 'ask.clear' : 'ask.replace')}
          role="alert"
        >
          <p>
            <Button look="outline" onClick={() => replaceDraft(asking)}>
              {t('ask.yes')}
            </Button>{' '}
            <Button onClick={() => setAsking(null)}>{t('ask.no')}</Button>
          </p>
        </Notice>
      )}
      {mode.kind === 'write' && (
        <CardForm
          state={card}
          data={data}
          onDone={(done) => setMode({ kind: 'show', card: done, isReceived: false })}
          onClear={() => setAsking('clear')}
        />
      )}
      {mode.kind === 'read' && (
        <Reader onCard={(read) => setMode({ kind: 'show', card: read, isReceived: true })} />
      )}
      {mode.kind === 'show' && (
        <CardView card={mode.card} data={data} isReceived={mode.isReceived}>
          {mode.isReceived ? (
            <Button onClick={() => carryOn(mode.card)}>{t('show.carryOn')}</Button>
          ) : (
            <>
              <Button look="outline" onClick={() => setMode({ kind: 'write' })}>
                {t('show.edit')}
              </Button>
              <LinkButton look="outline" to={`${paths.workerReport()}?from=handover`}>
                {t('show.report')}
              </LinkButton>
            </>
          )}
        </CardView>
      )}
      <noscript>{t('head.noscript')}</noscript>
    </div>
  );
}
