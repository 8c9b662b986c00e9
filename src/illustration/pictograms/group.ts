import { onPlate, type PictureGroup } from '../picture.ts';
import { ALL_PICTOGRAMS } from './all.ts';
import { pictogramSvg } from './svg.ts';

/** The signs as rasters, for print shops and chats; pages draw them inline instead. */
export const pictogramGroup: PictureGroup = {
  folder: 'pictograms',
  kinds: ['pictogram'],
  list: () =>
    ALL_PICTOGRAMS.map((sign) => ({
      kind: 'pictogram' as const,
      id: sign.id,
      width: 64,
      height: 64,
      input: null,
      draw: () => ({
        svg: onPlate(
          { width: 64, height: 64 },
          `<path fill="#fff" d="M0 0h64v64h-64z"/><g transform="translate(3 3) scale(.906)">${pictogramSvg(sign, ' width="64" height="64"')}</g>`,
        ),
        anchors: [],
      }),
    })),
};
