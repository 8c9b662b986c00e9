import { expect, it } from 'vitest';
import { installWayOf } from './installWay.ts';

const hint = { hasPrompt: false, isStandalone: false, hasServiceWorker: true, userAgent: '' };

it('a browser that can install by one tap is offered that, whatever it calls itself', () => {
  expect(installWayOf({ ...hint, hasPrompt: true, userAgent: 'MiuiBrowser Chrome/100' })).toBe(
    'prompt',
  );
  expect(installWayOf({ ...hint, isStandalone: true, hasPrompt: true })).toBe('installed');
});

it.each([
  ['Mozilla/5.0 (Linux; Android 10) Chrome/78 Mobile MicroMessenger/8.0', 'chat'],
  ['Mozilla/5.0 (Linux; Android 10; HUAWEI) HuaweiBrowser/12 Chrome/92 Mobile', 'huawei'],
  ['Mozilla/5.0 (Linux; Android 11; Mi) Chrome/89 Mobile MiuiBrowser/17', 'xiaomi'],
  ['Mozilla/5.0 (Linux; Android 11) Chrome/90 HeyTapBrowser/40', 'oppo'],
  ['Mozilla/5.0 (Linux; Android 11) Chrome/87 VivoBrowser/15', 'vivo'],
  ['Mozilla/5.0 (Linux; U; Android 10) UCBrowser/13', 'uc'],
  ['Mozilla/5.0 (Linux; Android 10) Chrome/89 MQQBrowser/14', 'qq'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) Safari', 'safari'],
  ['Mozilla/5.0 (Linux; Android 13) Chrome/120 Mobile', 'chrome'],
  ['Lynx', 'other'],
] as const)('the owner of %s reads the menu of the right browser: %s', (userAgent, way) => {
  expect(installWayOf({ ...hint, userAgent })).toBe(way);
});
