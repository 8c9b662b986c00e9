import jsQR from 'jsqr';
import sharp from 'sharp';

/** Text of the QR code on a screenshot. @throws when there is none to be read */
export async function decodeQr(png: Buffer): Promise<string> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const decode = typeof jsQR === 'function' ? jsQR : (jsQR as { default: typeof jsQR }).default;
  const found = decode(new Uint8ClampedArray(data), info.width, info.height);
  if (found === null) throw new Error('no QR code on the screenshot');
  return found.data;
}
