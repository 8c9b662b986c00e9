// The start of the copies without a server: one classic script, no worker, no sending.
import '../boot.ts';
import { render } from 'preact';
import '#styles/base.css';
import type { HeadInfo } from '#i18n/pageContext.ts';
import { BASE, addressNow } from '#io/device/address.ts';
import { App } from '../App.tsx';
import { applyHead } from '../head.ts';
import { resolvePage } from '../resolve.ts';

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) return;
  const first = await resolvePage(addressNow(), BASE);
  root.textContent = '';
  render(<App base={BASE} first={first} setHead={(head: HeadInfo) => applyHead(head)} />, root);
  document.documentElement.dataset['ready'] = 'yes';
}

void start();
