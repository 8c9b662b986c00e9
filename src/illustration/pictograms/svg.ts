import type { Pictogram } from './pictogram.ts';

export interface SignColours {
  readonly ink: string;
  readonly ground: string;
  readonly bar: string;
}

const ON_WHITE: SignColours = { ink: '#000000', ground: '#ffffff', bar: '#a30f0a' };

/** A sign as SVG in fixed colours, for rasters and print. */
export function pictogramSvg(sign: Pictogram, attributes = '', colours = ON_WHITE): string {
  const paths = sign.paths.map((path) => {
    const tint =
      path.paint === 'bar'
        ? colours.bar
        : path.paint.startsWith('ground')
          ? colours.ground
          : colours.ink;
    return 'width' in path
      ? `<path fill="none" stroke="${tint}" stroke-width="${path.width}" d="${path.d}"/>`
      : `<path fill="${tint}" d="${path.d}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${sign.viewBox}"${attributes} stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</svg>`;
}
