declare module 'virtual:content' {
  type Loader = () => Promise<{ readonly default: unknown }>;
  export const collections: Readonly<
    Record<import('#domain/lang.ts').Lang, Readonly<Record<string, Loader>>>
  >;
}
