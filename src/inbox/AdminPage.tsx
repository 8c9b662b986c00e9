import { useCallback, useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import styles from './AdminPage.module.css';
import { callInbox, type Delivery, type LogEntry, type Session, type StaffLine } from './api.ts';
import { shortTime } from './wording.ts';

export interface AdminPageProps {
  readonly session: Session;
  readonly onProblem: (problem: unknown) => void;
}

/** Accounts, alarm messages that did not arrive, and the log. */
export function AdminPage({ session, onProblem }: AdminPageProps) {
  const t = useText('inbox');
  const [staff, setStaff] = useState<readonly StaffLine[]>([]);
  const [deliveries, setDeliveries] = useState<readonly Delivery[]>([]);
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);

  const readDeliveries = useCallback(
    () =>
      callInbox<{ deliveries: Delivery[] }>('/deliveries').then(
        (answer) => setDeliveries(answer.deliveries),
        onProblem,
      ),
    [onProblem],
  );
  useEffect(() => {
    void callInbox<{ staff: StaffLine[] }>('/staff').then(
      (answer) => setStaff(answer.staff),
      onProblem,
    );
    void callInbox<{ entries: LogEntry[] }>('/audit').then(
      (answer) => setEntries(answer.entries),
      onProblem,
    );
    void readDeliveries();
  }, [onProblem, readDeliveries]);

  function older(): void {
    const last = entries[entries.length - 1]?.seq;
    if (last === undefined) return;
    void callInbox<{ entries: LogEntry[] }>(`/audit?before=${last}`).then(
      (answer) => setEntries([...entries, ...answer.entries]),
      onProblem,
    );
  }
  function again(id: number): void {
    void callInbox(`/deliveries/${id}/retry`, { method: 'POST', csrf: session.csrf }).then(
      readDeliveries,
      onProblem,
    );
  }

  return (
    <div class={styles['root']}>
      <section aria-labelledby="deliveries">
        <h2 id="deliveries">{t('admin.deliveries')}</h2>
        {deliveries.length === 0 && <p>{t('admin.noDeliveries')}</p>}
        <ul>
          {deliveries.map((one) => (
            <li key={one.id} class={styles['row']}>
              <span>
                {`${one.target} · ${t(one.state === 'dead' ? 'admin.dead' : 'admin.waiting')} · ${t('admin.attempts', { count: one.attempts })} ${one.lastProblem ?? ''}`}
              </span>
              {one.state === 'dead' && (
                <Button look="outline" onClick={() => again(one.id)}>
                  {t('admin.again')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="staff">
        <h2 id="staff">{t('admin.staff')}</h2>
        <p class={styles['small']}>{t('admin.staffHint')}</p>
        <ul>
          {staff.map((one) => (
            <li key={one.name} class={styles['row']}>
              <b>{one.name}</b>
              <span>
                {t('admin.roleOf', {
                  role: t(`role.${one.role}`),
                  counties: one.counties === '*' ? t('admin.allCounties') : one.counties,
                })}
                {one.hasTotp === 1 && ` · ${t('admin.totp')}`}
                {one.active === 0 && ` · ${t('admin.off')}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="audit">
        <h2 id="audit">{t('admin.audit')}</h2>
        <p class={styles['small']}>{t('admin.auditHint')}</p>
        <div class={styles['scroll']} tabIndex={0} role="group" aria-labelledby="audit">
          <table class={styles['table']}>
            <tbody>
              {entries.map((entry) => (
                <tr key={entry.seq}>
                  <td>{entry.seq}</td>
                  <td>{shortTime(entry.atMs)}</td>
                  <td>{entry.actor}</td>
                  <td>{entry.action}</td>
                  <td>{entry.subject}</td>
                  <td>{entry.detail === '{}' ? '' : entry.detail}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Button look="outline" onClick={older}>
          {t('admin.older')}
        </Button>
      </section>
    </div>
  );
}
