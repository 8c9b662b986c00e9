/** Where a child puts a thing: into the basket, or it stays and a grown-up is called. There is no third place. */
export type Choice = 'basket' | 'leave';

/** Everything wild stays where it stands, whatever it is; only things of one's own go into the basket. */
export function rightChoice(thing: { readonly wild: boolean }): Choice {
  return thing.wild ? 'leave' : 'basket';
}

/** Whether this is the step that comes next. @param done how many steps are in their place */
export function isNextStep(steps: readonly { readonly id: string }[], done: number, id: string) {
  return steps[done]?.id === id;
}

/** The same list in another order, always the same for the same length: the first does not stay first. */
export function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((one, at) => ({ one, key: (at * 7 + 3) % (list.length + 1) }))
    .sort((a, b) => a.key - b.key || 0)
    .map(({ one }) => one);
}
