import type about from '../../content/locales/zh-CN/about.json';
import type care from '../../content/locales/zh-CN/care.json';
import type checker from '../../content/locales/zh-CN/checker.json';
import type clinics from '../../content/locales/zh-CN/clinics.json';
import type emergency from '../../content/locales/zh-CN/emergency.json';
import type guides from '../../content/locales/zh-CN/guides.json';
import type handover from '../../content/locales/zh-CN/handover.json';
import type home from '../../content/locales/zh-CN/home.json';
import type inbox from '../../content/locales/zh-CN/inbox.json';
import type offline from '../../content/locales/zh-CN/offline.json';
import type report from '../../content/locales/zh-CN/report.json';
import type teaching from '../../content/locales/zh-CN/teaching.json';
import type ui from '../../content/locales/zh-CN/ui.json';

/** The catalogues: one namespace per feature, shaped by the Chinese source. */
export interface Resources {
  about: typeof about;
  care: typeof care;
  checker: typeof checker;
  clinics: typeof clinics;
  emergency: typeof emergency;
  guides: typeof guides;
  handover: typeof handover;
  home: typeof home;
  inbox: typeof inbox;
  offline: typeof offline;
  report: typeof report;
  teaching: typeof teaching;
  ui: typeof ui;
}
export type Namespace = keyof Resources;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${PluralForm}` ? Stem : Key;

/** Dotted keys of a catalogue, plural endings removed: `result.title`, `found.count`. */
type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${KeysOf<Tree[Key]>}`;
}[keyof Tree & string];

export type TextKey<Ns extends Namespace> = KeysOf<Resources[Ns]>;
