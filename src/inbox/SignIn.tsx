import { useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { callInbox, InboxProblem, type Session } from './api.ts';
import { TextField } from './TextField.tsx';
import styles from './SignIn.module.css';

export interface SignInProps {
  readonly hasEnded: boolean;
  readonly onSignIn: (session: Session) => void;
  readonly onLang: () => void;
}

/** Name, password, and a code where the account has a second factor. */
export function SignIn({ hasEnded, onSignIn, onLang }: SignInProps) {
  const t = useText('inbox');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<InboxProblem>();

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    setIsBusy(true);
    try {
      const body = { name, password, ...(code === '' ? {} : { code }) };
      onSignIn(await callInbox<Session>('/session', { method: 'POST', body }));
    } catch (caught) {
      setProblem(caught instanceof InboxProblem ? caught : new InboxProblem('internal'));
      setIsBusy(false);
    }
  }

  function problemText({ code: kind, retryAfterSeconds }: InboxProblem): string {
    if (kind === 'too-many-requests')
      return t('signIn.locked', { minutes: Math.ceil(retryAfterSeconds / 60) });
    return kind === 'sign-in-required' ? t('signIn.wrong') : t('app.error');
  }

  return (
    <main class={styles['root']}>
      <h1>{t('app.title')}</h1>
      <form
        class={styles['form']}
        onSubmit={(event) => void submit(event)}
        aria-labelledby="sign-in"
      >
        <h2 id="sign-in">{t('signIn.title')}</h2>
        {problem === undefined && hasEnded && <Notice kind="info" title={t('signIn.ended')} />}
        {problem !== undefined && <Notice kind="warn" role="alert" title={problemText(problem)} />}
        <TextField
          label={t('signIn.name')}
          value={name}
          onInput={setName}
          autocomplete="username"
          required
        />
        <TextField
          label={t('signIn.password')}
          type="password"
          value={password}
          onInput={setPassword}
          autocomplete="current-password"
          required
        />
        <TextField
          label={t('signIn.code')}
          value={code}
          onInput={setCode}
          autocomplete="one-time-code"
          inputMode="numeric"
        />
        <Button type="submit" isBusy={isBusy}>
          {isBusy ? t('signIn.busy') : t('signIn.submit')}
        </Button>
      </form>
      <p class={styles['note']}>{t('app.private')}</p>
      <Button look="quiet" onClick={onLang}>
        {t('app.language')}
      </Button>
    </main>
  );
}
