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

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'visuallyHidden';
  document.body.appendChild(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}

/** Copies a text, also where the clipboard is closed (file://, old engines). @returns false when neither way works */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Address that opens the phone's own SMS app with the text filled in (RFC 5724 with the `?&body` form both systems take). */
export function smsHref(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}
