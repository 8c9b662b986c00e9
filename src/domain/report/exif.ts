/** What a camera has written into a JPEG that matters here. */
export interface CameraNotes {
  /** EXIF orientation, 1 to 8; 1 = upright */
  readonly orientation: number;
  /** WGS-84; undefined when the camera noted none */
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined;
}

const NOTHING: CameraNotes = { orientation: 1, position: undefined };
const ORIENTATION = 0x0112;
const GPS_FOLDER = 0x8825;
const RATIONAL_BYTES = 8;

interface Entry {
  readonly count: number;
  /** where the value stands: in the entry itself when it is small, else where the entry points to */
  readonly at: number;
}

/** Reads entries of one folder (IFD) of the TIFF block. Offsets outside the block give nothing. */
function folder(view: DataView, start: number, isLittle: boolean): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  if (start + 2 > view.byteLength) return entries;
  const total = view.getUint16(start, isLittle);
  for (let index = 0; index < total; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > view.byteLength) break;
    const type = view.getUint16(at + 2, isLittle);
    const count = view.getUint32(at + 4, isLittle);
    const isRational = type === 5 || type === 10;
    entries.set(view.getUint16(at, isLittle), {
      count,
      at: isRational ? view.getUint32(at + 8, isLittle) : at + 8,
    });
  }
  return entries;
}

/** Degrees, minutes, seconds as one number. */
function degrees(view: DataView, entry: Entry | undefined, isLittle: boolean): number | undefined {
  if (entry === undefined || entry.count !== 3) return undefined;
  if (entry.at + 3 * RATIONAL_BYTES > view.byteLength) return undefined;
  const part = (index: number) => {
    const at = entry.at + index * RATIONAL_BYTES;
    return view.getUint32(at, isLittle) / view.getUint32(at + 4, isLittle);
  };
  const value = part(0) + part(1) / 60 + part(2) / 3600;
  return Number.isFinite(value) ? value : undefined;
}

function letter(view: DataView, entry: Entry | undefined): string {
  return entry === undefined || entry.at >= view.byteLength
    ? ''
    : String.fromCharCode(view.getUint8(entry.at));
}

function positionOf(view: DataView, gps: ReadonlyMap<number, Entry>, isLittle: boolean) {
  const latitude = degrees(view, gps.get(2), isLittle);
  const longitude = degrees(view, gps.get(4), isLittle);
  if (latitude === undefined || longitude === undefined || latitude > 90 || longitude > 180)
    return undefined;
  // 0, 0 is what cameras write that do not know.
  if (latitude === 0 && longitude === 0) return undefined;
  return {
    latitude: letter(view, gps.get(1)) === 'S' ? -latitude : latitude,
    longitude: letter(view, gps.get(3)) === 'W' ? -longitude : longitude,
  };
}

function readTiff(view: DataView): CameraNotes {
  if (view.byteLength < 8) return NOTHING;
  const isLittle = view.getUint16(0) === 0x4949;
  const main = folder(view, view.getUint32(4, isLittle), isLittle);
  const turned = main.get(ORIENTATION);
  const orientation = turned === undefined ? 1 : view.getUint16(turned.at, isLittle);
  const gps = main.get(GPS_FOLDER);
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    position:
      gps === undefined
        ? undefined
        : positionOf(view, folder(view, view.getUint32(gps.at, isLittle), isLittle), isLittle),
  };
}

/**
 * Orientation and position from the beginning of a JPEG (Exif 2.32, section 4.5). Damaged or missing notes mean upright and no position.
 *
 * @param bytes the first 64 KB are enough: the block stands before the picture
 */
export function readCameraNotes(bytes: Uint8Array): CameraNotes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return NOTHING;
  let at = 2;
  while (at + 10 <= view.byteLength) {
    const marker = view.getUint16(at);
    if (marker < 0xffe0 || marker > 0xfffe) return NOTHING;
    const length = view.getUint16(at + 2);
    const isExif = marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966;
    if (isExif) {
      const from = at + 10;
      const end = Math.min(at + 2 + length, view.byteLength);
      return from >= end
        ? NOTHING
        : readTiff(new DataView(bytes.buffer, bytes.byteOffset + from, end - from));
    }
    at += 2 + length;
  }
  return NOTHING;
}
