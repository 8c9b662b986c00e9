import type { ComponentChildren } from 'preact';

/** Heading of a section: the cinnabar dot and a rule. */
export function Heading({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <h2 class="dotted" id={id}>
      <span>{children}</span>
    </h2>
  );
}
