import { useEffect, useState } from 'preact/hooks';
import type { FacilityStock } from '#domain/care/stock.ts';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Notice } from '#ui/Notice.tsx';
import { useHead } from '#ui/useHead.ts';
import { exportStock } from './exportStock.ts';
import type { StockData } from './index.ts';
import { Cite, Sources } from './parts/Cite.tsx';
import { FacilityTable } from './parts/FacilityTable.tsx';
import { useStock } from './useStock.ts';
import styles from './parts/FacilityTable.module.css';

function dayOf(date: Date): string {
  const two = (part: number) => (part < 10 ? `0${String(part)}` : String(part));
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Emergency stock by facility; kept on this device, exported as a table. */
export default function StockPage({ data }: PageProps<StockData>) {
  const t = useText('care');
  const { channel, sources } = data;
  useHead({ title: t('stock.title'), description: t('stock.intro') });
  const stock = useStock();
  const [name, setName] = useState('');
  const [saved, setSaved] = useState('');
  const [today, setToday] = useState('');
  useEffect(() => {
    setToday(dayOf(new Date()));
  }, []);
  const add = () => {
    if (name.trim() === '') return;
    const id = `${String(Date.now())}-${String(stock.facilities.length)}`;
    stock.put({ id, name: name.trim(), checkedOn: '', entries: [] });
    setName('');
  };
  const exportTable = async () => {
    setSaved(t('stock.exported', { name: await exportStock(stock.facilities, channel, today, t) }));
  };
  const facilityBlock = (facility: FacilityStock) => (
    <details key={facility.id} class={styles['facility']} open={stock.facilities.length === 1}>
      <summary>
        {facility.name}
        {facility.checkedOn !== '' && ` · ${t('stock.checked')} ${facility.checkedOn}`}
      </summary>
      <Button
        look="outline"
        onClick={() => {
          stock.put({ ...facility, checkedOn: today });
        }}
      >
        {t('stock.checkedToday')}
      </Button>
      <FacilityTable facility={facility} channel={channel} today={today} onChange={stock.put} />
      <p>
        <Button
          look="quiet"
          onClick={() => {
            stock.remove(facility);
          }}
        >
          {t('stock.remove')}
        </Button>
      </p>
    </details>
  );
  return (
    <Sources.Provider value={sources}>
      <div class="wrap">
        <h1 tabIndex={-1}>{t('stock.title')}</h1>
        <p>{t('stock.intro')}</p>
        <p class="small">{channel.stock_note.text}</p>
        <Cite ids={channel.stock_note.cite} />
        {stock.hasFailed && (
          <Notice kind="alarm" role="alert">
            {t('stock.failed')}
          </Notice>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <label htmlFor="stock-name">
            <b>{t('stock.facility')}</b>
          </label>
          <input
            id="stock-name"
            class={styles['add']}
            placeholder={t('stock.facilityHint')}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
            }}
          />
          <Button type="submit" look="outline">
            {t('stock.add')}
          </Button>
        </form>
        <p role="status">
          {stock.removed !== null && (
            <>
              {t('stock.removed', { name: stock.removed.name })}{' '}
              <Button look="quiet" onClick={stock.restore}>
                {t('stock.undo')}
              </Button>
            </>
          )}
          {saved}
        </p>
        {stock.facilities.length === 0 && (
          <>
            <p>{t('stock.empty')}</p>
            <ul>
              {channel.stock.map((group) => (
                <li key={group.id}>
                  <b>
                    {group.name}
                    {t('list.colon')}
                  </b>
                  {group.items.map((item) => item.name).join(t('list.and'))}
                  <Cite ids={group.items.flatMap((item) => item.cite)} />
                </li>
              ))}
            </ul>
          </>
        )}
        {stock.facilities.map(facilityBlock)}
        {stock.facilities.length > 0 && (
          <Button onClick={() => void exportTable()}>{t('stock.export')}</Button>
        )}
      </div>
    </Sources.Provider>
  );
}
