/** Longer side of a photo that leaves the phone, in pixels: enough for an expert, small for a weak network. */
const LONGER_SIDE = 1600;
const QUALITY = 0.82;

function decode(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  return new Promise<HTMLImageElement>((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not a picture that this phone can open'));
    image.src = url;
  }).finally(() => URL.revokeObjectURL(url));
}

/**
 * Makes a photo smaller, on this phone. Drawing it anew also leaves out what the camera wrote into it: place, time, device.
 *
 * @param name name of the new file without ending
 * @throws Error when the file is no picture that this phone can open
 */
export async function smallerPicture(file: Blob, name: string): Promise<File> {
  const image = await decode(file);
  const scale = Math.min(1, LONGER_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
  if (blob === null) throw new Error('the picture could not be written');
  return new File([blob], `${name}.jpg`, { type: 'image/jpeg' });
}

/** True when the phone's share sheet takes these files. */
export function canShareFiles(files: readonly File[]): boolean {
  return (
    typeof navigator !== 'undefined' &&
    typeof navigator.canShare === 'function' &&
    navigator.canShare({ files: [...files] })
  );
}

/** Opens the share sheet with text and files. @returns false when it could not be opened; closing it is no fault */
export async function shareFiles(
  text: string,
  title: string,
  files: readonly File[],
): Promise<boolean> {
  try {
    await navigator.share({ text, title, files: [...files] });
    return true;
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError';
  }
}

/** Offers a file to keep. Works without a network. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = file.name;
  document.body.appendChild(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
