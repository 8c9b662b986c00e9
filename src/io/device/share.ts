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
