import { useState } from 'preact/hooks';
import { isCode } from '#io/device/reportLock.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import styles from '../form.module.css';

export interface CodeFieldProps {
  readonly action: string;
  /** @returns words when it did not work */
  readonly onCode: (code: string) => Promise<string | undefined>;
}

/** Four to eight digits, not shown while typed. */
export function CodeField({ action, onCode }: CodeFieldProps) {
  const t = useText('report');
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setProblem((isCode(code) ? await onCode(code) : t('lock.digits')) ?? '');
    setBusy(false);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label>
        <b>{t('lock.code')}</b>
        <input
          class={styles['wide']}
          type="password"
          inputMode="numeric"
          autocomplete="off"
          maxLength={8}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <p role="alert">{problem}</p>
      <Button type="submit" look="outline" isBusy={isBusy}>
        {action}
      </Button>
    </form>
  );
}
