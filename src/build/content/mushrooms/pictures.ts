import type { Anchor } from './look.ts';

/** Pictures of a species as the content embeds them. Empty while the drawings are not part of the build. */
export function thumbOf(_id: string): { readonly thumb?: string } {
  return {};
}

export function plateOf(_id: string): {
  readonly plate?: string;
  readonly anchors: readonly Anchor[];
} {
  return { anchors: [] };
}

export function pairOf(_id: string, _other: string): { readonly pair?: readonly [string, string] } {
  return {};
}
