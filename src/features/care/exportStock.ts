import type { ChannelContent } from '#content/clinicalCare.ts';
import { sheetNames, stockRows, toCsv, type FacilityStock } from '#domain/care/stock.ts';
import { saveTextFile } from '#io/device/saveFile.ts';
import type { Translate } from '#i18n/useText.ts';

const HEAD = [
  'facility',
  'group',
  'name',
  'count',
  'unit',
  'expires',
  'state',
  'checked',
  'exportedOn',
] as const;
const WIDTHS = [20, 14, 34, 8, 8, 14, 10, 14, 14];

function fileNameOf(facilities: readonly FacilityStock[], today: string, t: Translate<'care'>) {
  const [only] = facilities;
  const whose = facilities.length === 1 && only !== undefined ? `-${only.name}` : '';
  return `${t('stock.file')}${whose}-${today}`.replace(/[\\/:*?"<>|\s]+/g, ' ');
}

/**
 * Saves the stock as a spreadsheet, one sheet for each facility. Where that code cannot be had (no network, never stored)
 * the same rows leave as a CSV table: nobody stands there without a file.
 *
 * @param today YYYY-MM-DD
 * @returns the name of the saved file
 */
export async function exportStock(
  facilities: readonly FacilityStock[],
  channel: ChannelContent,
  today: string,
  t: Translate<'care'>,
): Promise<string> {
  const items = channel.stock.flatMap((group) =>
    group.items.map((item) => ({ id: item.id, group: group.name, name: item.name })),
  );
  const words = {
    head: HEAD.map((column) => t(`stock.${column}`)),
    state: {
      missing: t('stock.missing'),
      expired: t('stock.expired'),
      soon: t('stock.soon'),
      there: t('stock.there'),
    },
  };
  const tables = facilities.map((facility) => stockRows(facility, items, words, today));
  const name = fileNameOf(facilities, today, t);
  try {
    const { saveSpreadsheet } = await import('#io/device/spreadsheet.ts');
    const names = sheetNames(facilities.map((facility) => facility.name));
    await saveSpreadsheet(
      `${name}.xlsx`,
      tables.map((rows, at) => ({ name: names[at] ?? '', rows, widths: WIDTHS })),
    );
    return `${name}.xlsx`;
  } catch (error) {
    console.warn('the spreadsheet could not be made; a CSV table is saved instead', error);
    const rows = tables.flatMap((table, at) => (at === 0 ? table : table.slice(1)));
    saveTextFile(`${name}.csv`, toCsv(rows), 'text/csv;charset=utf-8');
    return `${name}.csv`;
  }
}
