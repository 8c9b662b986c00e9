import { asWallMs } from '#domain/emergency/clock.ts';
import type { TimeChoice } from '#domain/emergency/timeChoices.ts';
import { useText } from '#i18n/useText.ts';
import { choiceText } from '../format.ts';
import type { EmergencyState } from '../useEmergency.ts';
import styles from './TimeKeys.module.css';

export interface TimeKeysProps {
  readonly label: string;
  readonly choices: readonly TimeChoice[];
  readonly state: EmergencyState;
  readonly onPick: (ms: number) => void;
}

/** Big keys with remembered times: "1 hour ago", "last night". No keyboard. */
export function TimeKeys({ label, choices, state, onPick }: TimeKeysProps) {
  const t = useText('emergency');
  const { clock } = state.record;
  return (
    <div class={styles['keys']} role="group" aria-label={label}>
      <p>{label}</p>
      <ul>
        {choices.map((choice) => {
          const wallMs = clock === null ? choice.ms : asWallMs(choice.ms, clock);
          return (
            <li key={`${choice.kind} ${choice.ms}`}>
              <button type="button" onClick={() => onPick(choice.ms)}>
                {choiceText({ ...choice, ms: wallMs }, t)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
