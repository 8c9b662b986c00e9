import * as v from 'valibot';
import { useState } from 'preact/hooks';
import { receiptStatus } from '#content/schemas/report.ts';
import { readReceiptNumber, readReceiptSecret } from '#domain/report/receipt.ts';
import { useText } from '#i18n/useText.ts';
import type { TextKey } from '#i18n/resources.ts';
import { request } from '#io/net/request.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { CASE_STATES } from '#domain/report/status.ts';
import { DeleteAtCounty } from './parts/DeleteAtCounty.tsx';
import styles from './form.module.css';

type Answer = TextKey<'report'>;

async function lookUp(typedNumber: string, typedSecret: string): Promise<Answer> {
  const number = readReceiptNumber(typedNumber);
  const secret = readReceiptSecret(typedSecret);
  if (number === undefined || secret === undefined) return 'status.bad';
  const url = `${import.meta.env.BASE_URL}api/receipts/${number}`;
  const answer = await request(url, {
    method: 'GET',
    purpose: 'read',
    headers: { 'receipt-secret': secret },
  });
  if (answer === undefined || answer.status >= 500) return 'status.noAnswer';
  const parsed = v.safeParse(receiptStatus, answer.body);
  return parsed.success ? `status.${parsed.output.state}` : 'status.notFound';
}

/** Looks up a report from any phone, with its number and password. The password never stands in an address. */
export default function StatusPage() {
  const t = useText('report');
  const ui = useText('ui');
  useHead({ title: `${t('status.title')} · ${ui('brand.full')}`, description: t('status.title') });
  const [number, setNumber] = useState('');
  const [secret, setSecret] = useState('');
  const [answer, setAnswer] = useState<Answer | undefined>();
  const readNumber = readReceiptNumber(number) ?? '';
  const readSecret = readReceiptSecret(secret) ?? '';
  const isFound = CASE_STATES.some((state) => answer === `status.${state}`);
  return (
    <div class="wrap">
      <h1 class="section" tabIndex={-1}>
        {t('status.title')}
      </h1>
      <p>
        <label>
          <b>{t('status.number')}</b>
          <input
            class={styles['wide']}
            value={number}
            autocomplete="off"
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
      </p>
      <p>
        <label>
          <b>{t('status.secret')}</b>
          <input
            class={styles['wide']}
            value={secret}
            autocomplete="off"
            onInput={(event) => setSecret(event.currentTarget.value)}
          />
        </label>
      </p>
      <Button onClick={() => void lookUp(number, secret).then(setAnswer)}>
        {t('status.look')}
      </Button>
      {answer !== undefined && <Notice kind="info" role="status" title={t(answer)} />}
      {isFound && <DeleteAtCounty receiptNumber={readNumber} secret={readSecret} />}
    </div>
  );
}
