import type { Lang } from '#domain/lang.ts';
import { linesOf } from '#domain/teaching/lines.ts';

/** What stands on the picture of a chat post. */
export interface PostPicture {
  readonly title: string;
  readonly text: string;
  /** the last line, in the red band */
  readonly call: string;
  /** address of the drawing */
  readonly picture?: string | undefined;
  readonly lang: Lang;
}

const WIDTH = 1080;
const HEIGHT = 1440;
const EDGE = 60;
const BAND = 200;
const SCENE_RATIO = 275 / 440;

async function drawing(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** Largest letters with which the text fits into the height. */
function fitting(pen: CanvasRenderingContext2D, text: string, lang: Lang, height: number) {
  for (let size = 64; ; size -= 4) {
    pen.font = `400 ${size}px sans-serif`;
    const lines = linesOf(text, lang, WIDTH - 2 * EDGE, (part) => pen.measureText(part).width);
    if (lines.length * size * 1.45 <= height || size <= 32) return { size, lines };
  }
}

/** Draws the post on the phone: picture, title, text, and 120 in a band. @returns a JPEG of 1080 × 1440 */
export async function postPicture(post: PostPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this phone cannot draw');
  pen.fillStyle = '#faf5e9';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const sceneHeight = post.picture === undefined ? 0 : WIDTH * SCENE_RATIO;
  if (post.picture !== undefined)
    pen.drawImage(await drawing(post.picture), 0, 0, WIDTH, sceneHeight);
  pen.textBaseline = 'top';
  pen.fillStyle = '#2a211c';
  pen.font = '700 84px serif';
  pen.fillText(post.title, EDGE, sceneHeight + 36, WIDTH - 2 * EDGE);
  const top = sceneHeight + 150;
  const { size, lines } = fitting(pen, post.text, post.lang, HEIGHT - BAND - 30 - top);
  lines.forEach((line, at) => pen.fillText(line, EDGE, top + at * size * 1.45));
  pen.fillStyle = '#a30f0a';
  pen.fillRect(0, HEIGHT - BAND, WIDTH, BAND);
  pen.fillStyle = '#ffffff';
  pen.font = '700 76px sans-serif';
  pen.textBaseline = 'middle';
  pen.fillText(post.call, EDGE, HEIGHT - BAND / 2, WIDTH - 2 * EDGE);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)),
      'image/jpeg',
      0.88,
    );
  });
}
