/** What a page is about, told to search engines. Only facts that stand on the page. */
export type PageTopic =
  | {
      readonly kind: 'taxon';
      readonly name: string;
      readonly scientific: string;
      readonly otherNames: readonly string[];
    }
  | { readonly kind: 'substance'; readonly name: string; readonly otherNames: readonly string[] }
  | {
      readonly kind: 'questions';
      readonly items: readonly { readonly question: string; readonly answer: string }[];
    };
