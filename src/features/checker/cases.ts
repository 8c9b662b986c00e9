/** Cases that the questions cannot answer, and the one that has its own rule: each is a page with its own words. */
export const CASES = ['mixed', 'dried', 'bought', 'jianshouqing', 'tested'] as const;
export type CaseId = (typeof CASES)[number];

export const isCase = (id: string): id is CaseId => (CASES as readonly string[]).includes(id);
