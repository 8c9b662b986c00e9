/**
 * Signature of the region's clinician under one record. All five fields or none counts:
 * a half-filled slot is no signature.
 */
export interface Signature {
  readonly signed_by: string | null;
  readonly post: string | null;
  /** YYYY-MM-DD */
  readonly signed_on: string | null;
  /** title and version of the Chinese text that was compared */
  readonly document: string | null;
  /** page of that text */
  readonly page: string | null;
}

/** Marks a record may carry. Any of the first three hides it from everybody until it is signed. */
export interface Marks {
  readonly do_not_ship?: boolean | undefined;
  readonly status?: string | undefined;
  readonly unsourced?: boolean | undefined;
  readonly signature?: Signature | undefined;
}

/** True when name, post, day, document and page are all filled in. */
export function isSigned(signature: Signature | undefined): boolean {
  if (signature === undefined) return false;
  const { signed_by, post, signed_on, document, page } = signature;
  return [signed_by, post, signed_on, document, page].every(
    (field) => typeof field === 'string' && field.trim() !== '',
  );
}

/** True when the marks keep a record from everybody, health workers included. */
export function isHidden(marks: Marks): boolean {
  const marked =
    marks.do_not_ship === true || marks.status === 'unverified' || marks.unsourced === true;
  return marked && !isSigned(marks.signature);
}
