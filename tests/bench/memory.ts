import type { Browser } from 'playwright-core';
import { staticSite } from '#build/serve/staticSite.ts';
import { PHONE } from '../support/chromium.ts';
import { launch } from './chromium.ts';
import { serve } from './servers.ts';

export interface Memory {
  readonly target: 'page' | 'worker';
  /** objects of the script engine */
  readonly heapBytes: number;
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly usedSize?: number };
}

async function heaps(browser: Browser): Promise<readonly Memory[]> {
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const memories: Memory[] = [];
  for (const { targetId, type, url } of targetInfos) {
    if (!url.includes('localhost') || (type !== 'page' && type !== 'service_worker')) continue;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const usedSize = await new Promise<number>((resolve) => {
      session.on('Target.receivedMessageFromTarget', (event) => {
        const answer = JSON.parse(event.message) as Answer;
        if (event.sessionId === sessionId && answer.id === 1) resolve(answer.result?.usedSize ?? 0);
      });
      const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
    memories.push({ target: type === 'page' ? 'page' : 'worker', heapBytes: usedSize });
    await session.send('Target.detachFromTarget', { sessionId });
  }
  return memories;
}

/** Heap of the home page and of the worker after a first visit, when everything is stored. */
export async function measureMemory(dist: string): Promise<readonly Memory[]> {
  const server = await serve(staticSite({ folder: dist, base: '/' }));
  const browser = await launch();
  try {
    const page = await (await browser.newContext(PHONE)).newPage();
    await page.goto(`https://localhost:${server.port}/`);
    await page.waitForSelector('html[data-stored]', { timeout: 60_000 });
    return await heaps(browser);
  } finally {
    await browser.close();
    server.close();
  }
}
