/** Where a report stands with the health department. */
export const CASE_STATES = ['received', 'checked', 'linked', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/**
 * From → to, by an editor's hand. `linked` is reached only by joining an event, and left when it is taken out of it.
 *
 * | from     | may become                |
 * | -------- | ------------------------- |
 * | received | checked, linked, closed   |
 * | checked  | linked, closed, received  |
 * | linked   | checked, closed           |
 * | closed   | checked (opened again)    |
 */
const NEXT: Readonly<Record<CaseState, readonly CaseState[]>> = {
  received: ['checked', 'linked', 'closed'],
  checked: ['linked', 'closed', 'received'],
  linked: ['checked', 'closed'],
  closed: ['checked'],
};

/** Whether a case may go from one state to another. */
export function mayBecome(from: CaseState, to: CaseState): boolean {
  return NEXT[from].includes(to);
}

/** States a case may go to, in the order of the buttons. */
export function nextStates(from: CaseState): readonly CaseState[] {
  return NEXT[from];
}
