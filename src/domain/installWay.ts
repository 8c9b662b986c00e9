/** What the engine can do, asked of the engine itself, and its own name as the second hint. */
export interface InstallHint {
  /** it has offered to install (beforeinstallprompt) */
  readonly hasPrompt: boolean;
  readonly isStandalone: boolean;
  readonly hasServiceWorker: boolean;
  readonly userAgent: string;
}

export const INSTALL_WAYS = [
  'installed',
  'prompt',
  'chat',
  'safari',
  'huawei',
  'xiaomi',
  'oppo',
  'vivo',
  'uc',
  'qq',
  'firefox',
  'chrome',
  'other',
] as const;
export type InstallWay = (typeof INSTALL_WAYS)[number];

const NAMES: readonly (readonly [RegExp, InstallWay])[] = [
  [/MicroMessenger|DingTalk|AlipayClient|Weibo|\bQQ\/\d/i, 'chat'],
  [/HuaweiBrowser|HarmonyOS.*ArkWeb/i, 'huawei'],
  [/MiuiBrowser/i, 'xiaomi'],
  [/HeyTapBrowser|OppoBrowser/i, 'oppo'],
  [/VivoBrowser/i, 'vivo'],
  [/UCBrowser|UCWEB/i, 'uc'],
  [/MQQBrowser/i, 'qq'],
  [/FxiOS|Firefox/i, 'firefox'],
  [/iPhone|iPad/i, 'safari'],
  [/Chrome|CriOS/i, 'chrome'],
];

/**
 * Chooses the install help. Ability comes first: what is installed or can be installed by one tap needs no names;
 * the name only chooses which menu is described.
 */
export function installWayOf(hint: InstallHint): InstallWay {
  if (hint.isStandalone) return 'installed';
  if (hint.hasPrompt) return 'prompt';
  return NAMES.find(([name]) => name.test(hint.userAgent))?.[1] ?? 'other';
}
