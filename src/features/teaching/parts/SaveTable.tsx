import { useEffect, useState } from 'preact/hooks';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { csvOf } from './csv.ts';
import { download, downloadBlob } from './download.ts';
import type { Table } from './spreadsheet.ts';

/**
 * Keys that save a table as a workbook or as CSV. The code of the workbook is fetched when the page opens, so that nothing is
 * fetched while a class works or its result is saved.
 */
export function SaveTable({ name, of }: { readonly name: string; readonly of: () => Table }) {
  const t = useText('teaching');
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => void import('./spreadsheet.ts').catch(() => setFailed(true)), []);
  const saveBook = () =>
    void import('./spreadsheet.ts')
      .then(({ workbook }) => workbook(of()))
      .then((blob) => downloadBlob(`${name}.xlsx`, blob))
      .catch(() => setFailed(true));
  return (
    <>
      {!hasFailed && <Button onClick={saveBook}>{t('table.xlsx')}</Button>}
      <Button
        look={hasFailed ? 'main' : 'outline'}
        onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(of()))}
      >
        {t('table.csv')}
      </Button>
    </>
  );
}
