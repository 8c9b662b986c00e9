/** Why the camera gives no picture. */
export type CameraProblem = 'denied' | 'missing' | 'unsupported' | 'busy';

type Decode = (typeof import('jsqr'))['default'];

/** Longest side of the picture that is searched: larger ones only cost time on old phones. */
const SEARCH_PX = 900;
/** A photograph is searched once, so it may be finer: a sheet with six codes leaves each about a third of the width. */
const FILE_PX = 1600;
const PAUSE_MS = 150;

async function loadDecoder(): Promise<Decode> {
  const module = await import('jsqr');
  // The package is CommonJS: bundlers put the function one level deeper or not.
  const found: unknown = module.default;
  return typeof found === 'function' ? (found as Decode) : (found as { default: Decode }).default;
}

function draw(
  source: CanvasImageSource,
  size: { readonly width: number; readonly height: number },
  mostPx = SEARCH_PX,
): ImageData | null {
  const scale = Math.min(1, mostPx / Math.max(size.width, size.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width * scale));
  canvas.height = Math.max(1, Math.round(size.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function loadImage(file: File): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(file);
  return new Promise((resolve) => {
    const image = new Image();
    const finish = (result: HTMLImageElement | null) => {
      URL.revokeObjectURL(url);
      resolve(result);
    };
    image.onload = () => finish(image);
    image.onerror = () => finish(null);
    image.src = url;
  });
}

/** Paints over a code that was read, so that the next search finds another one. */
function paintOver(
  pixels: ImageData,
  corners: readonly { readonly x: number; readonly y: number }[],
) {
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const [left, right] = [Math.max(0, Math.floor(Math.min(...xs))), Math.ceil(Math.max(...xs))];
  const [top, bottom] = [Math.max(0, Math.floor(Math.min(...ys))), Math.ceil(Math.max(...ys))];
  for (let y = top; y <= Math.min(bottom, pixels.height - 1); y += 1) {
    const row = y * pixels.width;
    const end = Math.min(right + 1, pixels.width);
    pixels.data.fill(255, (row + left) * 4, (row + end) * 4);
  }
}

/** As many codes as one printed card can carry on a sheet. */
const MOST_CODES = 12;

/** A part of a picture, for the search in sheets on which several codes confuse the search of the whole. */
function cutOut(pixels: ImageData, left: number, top: number, size: number): ImageData {
  const width = Math.min(size, pixels.width - left);
  const height = Math.min(size, pixels.height - top);
  const cut = new ImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * pixels.width + left) * 4;
    cut.data.set(pixels.data.subarray(from, from + width * 4), y * width * 4);
  }
  return cut;
}

/** Windows of a half and of a third of the picture, each moved by half of itself: every code lies whole in one of them. */
function* windowsOf(pixels: ImageData): Generator<ImageData> {
  for (const share of [0.55, 0.36]) {
    const size = Math.ceil(Math.max(pixels.width, pixels.height) * share);
    const step = Math.ceil(size / 2);
    for (let top = 0; top < pixels.height; top += step) {
      for (let left = 0; left < pixels.width; left += step) yield cutOut(pixels, left, top, size);
    }
  }
}

/**
 * Reads all QR codes in a picture (a photographed sheet holds several), on the device. Empty when there is none.
 *
 * @param isEnough true when the texts found so far are all that is wanted: one clear code must not cost a long search
 */
export async function decodeImageFile(
  file: File,
  isEnough: (found: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const image = await loadImage(file);
  if (image === null) return [];
  const pixels = draw(image, { width: image.naturalWidth, height: image.naturalHeight }, FILE_PX);
  if (pixels === null) return [];
  const decode = await loadDecoder();
  const found: string[] = [];
  for (let search = 0; search < MOST_CODES; search += 1) {
    const code = decode(pixels.data, pixels.width, pixels.height);
    if (code === null) break;
    if (code.data !== '') found.push(code.data);
    if (isEnough(found)) return found;
    const { topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner } = code.location;
    paintOver(pixels, [topLeftCorner, topRightCorner, bottomLeftCorner, bottomRightCorner]);
  }
  for (const window of windowsOf(pixels)) {
    const text = decode(window.data, window.width, window.height)?.data ?? '';
    if (text !== '' && !found.includes(text)) found.push(text);
    if (found.length > 0 && isEnough(found)) return found;
  }
  return found;
}

function problemOf(cause: unknown): CameraProblem {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy';
}

export interface CameraListener {
  /** each code once, until another one is seen */
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: CameraProblem) => void;
}

/** Shows the back camera in a video element and reads codes from it. @returns closes the camera */
export function readFromCamera(video: HTMLVideoElement, listener: CameraListener): () => void {
  let stream: MediaStream | null = null;
  let isOver = false;
  let last: string | null = null;
  const stop = () => {
    isOver = true;
    stream?.getTracks().forEach((track) => track.stop());
  };
  const run = async () => {
    if (!('mediaDevices' in navigator)) {
      listener.onProblem('unsupported');
      return;
    }
    const [decode, opened] = await Promise.all([
      loadDecoder(),
      navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
    ]);
    stream = opened;
    if (isOver) {
      stop();
      return;
    }
    video.srcObject = stream;
    await video.play();
    while (!isOver) {
      const pixels = draw(video, { width: video.videoWidth, height: video.videoHeight });
      const text =
        pixels === null ? undefined : decode(pixels.data, pixels.width, pixels.height)?.data;
      if (text !== undefined && text !== '' && text !== last) {
        last = text;
        listener.onText(text);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  run().catch((cause: unknown) => {
    if (!isOver) listener.onProblem(problemOf(cause));
    stop();
  });
  return stop;
}
