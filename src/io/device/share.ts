/** True when the phone has its own share sheet. */
export function canShare(): boolean {
  return typeof navigator !== 'undefined' && typeof navigator.share === 'function';
}

/** Opens the share sheet. @returns false when it could not be opened; closing it without sharing is no fault */
export async function shareText(text: string, title: string): Promise<boolean> {
  try {
    await navigator.share({ text, title });
    return true;
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError';
  }
}

/** Address that opens the phone's own SMS app with the text filled in (RFC 5724 with the `?&body` form both systems take). */
export function smsHref(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}

/** Opens the share sheet with a picture. @returns false when this phone cannot share files; then offer it as a download */
export async function sharePicture(blob: Blob, name: string, text: string): Promise<boolean> {
  const file = new File([blob], name, { type: blob.type });
  const data = { files: [file], text };
  if (typeof navigator.canShare !== 'function' || !navigator.canShare(data)) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (cause) {
    return cause instanceof DOMException && cause.name === 'AbortError';
  }
}
