import type { ChannelContent } from '#content/clinicalCare.ts';
import {
  stockState,
  withEntry,
  type FacilityStock,
  type StockEntry,
  type StockState,
} from '#domain/care/stock.ts';
import { useText } from '#i18n/useText.ts';
import { Cite } from './Cite.tsx';
import styles from './FacilityTable.module.css';

const FIELDS = ['count', 'unit', 'expires'] as const;

function StateWord({ state }: { readonly state: StockState }) {
  const t = useText('care');
  if (state === 'there') return null;
  return <b class={styles[state]}>{t(`stock.${state}`)}</b>;
}

/** One facility: every item of the list with count, unit and date. */
export function FacilityTable({
  facility,
  channel,
  today,
  onChange,
}: {
  readonly facility: FacilityStock;
  readonly channel: ChannelContent;
  readonly today: string;
  readonly onChange: (facility: FacilityStock) => void;
}) {
  const t = useText('care');
  const entryOf = (item: string): StockEntry =>
    facility.entries.find((each) => each.item === item) ?? {
      item,
      count: '',
      unit: '',
      expires: '',
    };
  return (
    <>
      {channel.stock.map((group) => (
        <section key={group.id}>
          <h3>{group.name}</h3>
          <Cite ids={group.items.flatMap((item) => item.cite)} />
          <ul class={styles['list']}>
            {group.items.map((item) => {
              const entry = entryOf(item.id);
              return (
                <li key={item.id}>
                  <p>
                    {item.name} <StateWord state={stockState(entry, today)} />
                  </p>
                  <div class={styles['fields']}>
                    {FIELDS.map((key) => {
                      const field = {
                        value: entry[key],
                        onInput: (event: {
                          readonly currentTarget: { readonly value: string };
                        }) => {
                          onChange(
                            withEntry(facility, { ...entry, [key]: event.currentTarget.value }),
                          );
                        },
                      };
                      return (
                        <label key={key}>
                          <span class="small">{t(`stock.${key}`)}</span>
                          {key === 'expires' ? (
                            <input type="date" {...field} />
                          ) : (
                            <input inputMode={key === 'count' ? 'decimal' : 'text'} {...field} />
                          )}
                        </label>
                      );
                    })}
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
