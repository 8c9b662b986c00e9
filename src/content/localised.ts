/** A record of content in one language: every `{zh, en}` pair has become its text. */
export type Localised<T> = T extends { readonly zh: infer Text; readonly en: unknown }
  ? Exclude<keyof T, 'zh' | 'en'> extends never
    ? Text
    : { readonly [K in keyof T]: Localised<T[K]> }
  : T extends readonly (infer Item)[]
    ? readonly Localised<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Localised<T[K]> }
      : T;
