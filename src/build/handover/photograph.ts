import sharp from 'sharp';
import { qrModules } from '#domain/handover/qr.ts';

/** How a code on one phone's screen looks in the camera of another. */
export interface View {
  /** width of the code on the screen, in the pixels of that screen */
  readonly screenPx: number;
  /** width of the code in the camera's picture */
  readonly cameraPx: number;
  readonly turnDeg: number;
  /** standard deviation of the blur in camera pixels */
  readonly blurPx: number;
  /** 1 full contrast, lower: glare and dim screens */
  readonly contrast: number;
  readonly jpegQuality: number;
}

export interface Photograph {
  readonly rgba: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

const GREY = { r: 120, g: 120, b: 120 };

/** Draws a code as the screen does (whole pixels, nearest) and takes a picture of it. */
export async function photograph(text: string, view: View): Promise<Photograph> {
  const modules = qrModules(text);
  const size = modules.length;
  const grey = Uint8Array.from(modules.flatMap((row) => row.map((dark) => (dark ? 0 : 255))));
  const screen = await sharp(grey, { raw: { width: size, height: size, channels: 1 } })
    .resize(view.screenPx, view.screenPx, { kernel: 'nearest' })
    .png()
    .toBuffer();
  const seen = await sharp(screen)
    .resize(view.cameraPx, view.cameraPx, { kernel: 'cubic' })
    .toColourspace('srgb')
    .rotate(view.turnDeg, { background: GREY })
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: GREY })
    .blur(Math.max(0.3, view.blurPx))
    .linear(view.contrast, 128 * (1 - view.contrast))
    .jpeg({ quality: view.jpegQuality })
    .toBuffer();
  const { data, info } = await sharp(seen)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgba: new Uint8ClampedArray(data), width: info.width, height: info.height };
}
