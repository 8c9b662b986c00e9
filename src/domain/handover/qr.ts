import { encode } from 'uqr';

/** Quiet zone that readers need around a code, in modules (ISO/IEC 18004). */
export const QUIET_MODULES = 4;

/** A QR code as rows of dark modules, quiet zone included. Error level M: a thumb print or a fold in paper may cost 15 %. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: QUIET_MODULES }).data;
}

/** The dark modules as one SVG path in a square of `modules.length` units. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  modules.forEach((row, y) => {
    let from = -1;
    for (let x = 0; x <= row.length; x += 1) {
      const isDark = row[x] === true;
      if (isDark && from < 0) from = x;
      if (!isDark && from >= 0) {
        path += `M${from} ${y}h${x - from}v1h${from - x}z`;
        from = -1;
      }
    }
  });
  return path;
}
