import { useContext } from 'preact/hooks';
import { PageContext } from './pageContext.ts';
import { textOf } from './catalogue.ts';
import type { TextValues } from './catalogue.ts';
import type { Namespace, TextKey } from './resources.ts';

export type Translate<Ns extends Namespace> = (key: TextKey<Ns>, values?: TextValues) => string;

/** Texts of one namespace in the language of the page. A wrong key does not compile. */
export function useText<Ns extends Namespace>(namespace: Ns): Translate<Ns> {
  const { lang } = useContext(PageContext);
  return (key, values) => textOf(lang, namespace, key, values);
}
