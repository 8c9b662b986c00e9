/**
 * Outboxes that are broken on purpose, to show that the kill test can fail. Each is put before the app in every page.
 */
export const BREAKAGES = {
  /** Removes a report from the phone when it is sent, not when the receiver has named it. */
  'delete-before-acknowledgement': `(() => {
    const send = self.fetch;
    self.fetch = async (url, options) => {
      if (options?.method === 'POST' && String(url).endsWith('api/reports')) {
        const { id } = JSON.parse(options.body);
        await new Promise((resolve) => {
          const opening = indexedDB.open('junan-reports');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('reports', 'readwrite');
            writing.objectStore('reports').delete(id);
            writing.oncomplete = () => { opening.result.close(); resolve(); };
          };
        });
      }
      return send(url, options);
    };
  })()`,
  /** Gives a report a new id at every attempt, so that the receiver cannot recognise a repeat. */
  'new-id-each-time': `(() => {
    const send = self.fetch;
    self.fetch = async (url, options) => {
      if (options?.method !== 'POST' || !String(url).endsWith('api/reports')) return send(url, options);
      const report = JSON.parse(options.body);
      const hex = () => Math.floor(Math.random() * 0x1000000).toString(16).padStart(6, '0');
      const body = JSON.stringify({ ...report, id: report.id.slice(0, 24) + hex() + hex() });
      const answer = await send(url, { ...options, body });
      const told = await answer.text();
      const sent = JSON.parse(body).id;
      return new Response(told.split(sent).join(report.id), { status: answer.status, headers: answer.headers });
    };
  })()`,
  /** Believes every answer with 200, also that of a captive portal. */
  'believes-any-200': `(() => {
    const send = self.fetch;
    self.fetch = async (url, options) => {
      const answer = await send(url, options);
      if (options?.method !== 'POST' || !answer.ok) return answer;
      const told = await answer.text();
      const body = told.startsWith('<') ? JSON.stringify({ id: JSON.parse(options.body).id, receiptNumber: 'WS-0720-4K2M75', receivedAt: new Date().toISOString(), photosMissing: [] }) : told;
      return new Response(body, { status: answer.status, headers: { 'content-type': 'application/json' } });
    };
  })()`,
} as const;
export type Breakage = keyof typeof BREAKAGES;
