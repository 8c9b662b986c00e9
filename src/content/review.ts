/** Who has checked a record, in the language of the page. */
export type Review =
  | { readonly state: 'draft' }
  | { readonly state: 'reviewed'; readonly by: string; readonly on: string };
