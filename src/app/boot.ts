// FIRST BUNDLE: runs before the first paint as a classic script; no imports, or it would become a module and run too late.
// 1. applies size and colours before anything is painted; 2. starts the app when the picture of the page has come.
(() => {
  const root = document.documentElement;
  root.dataset['script'] = 'yes';
  if ('speechSynthesis' in window) root.dataset['speech'] = 'yes';
  try {
    // A running emergency shows a strip on top of every page: its place is kept from the first paint on.
    if (localStorage.getItem('junan.emergency') !== null) root.dataset['case'] = 'yes';
    const saved: unknown = JSON.parse(localStorage.getItem('junan.settings') ?? '{}');
    if (typeof saved === 'object' && saved !== null) {
      const settings = saved as Record<string, unknown>;
      if (settings['size'] === 'elder' || settings['size'] === 'max')
        root.dataset['size'] = settings['size'];
      const theme = settings['theme'];
      if (theme === 'light' || theme === 'dark' || theme === 'contrast')
        root.dataset['theme'] = theme;
    }
  } catch {
    // Blocked storage or a damaged value: the standard look is right.
  }
  const script = document.currentScript as HTMLScriptElement | null;
  const urls = (script?.dataset['start'] ?? '').split(' ').filter((url) => url !== '');
  let isStarted = false;
  const start = () => {
    if (isStarted) return;
    isStarted = true;
    urls.forEach((url, at) => {
      const element = document.createElement(at === 0 ? 'script' : 'link');
      if (element instanceof HTMLScriptElement) {
        element.type = 'module';
        element.src = url;
      } else {
        element.rel = 'modulepreload';
        element.href = url;
      }
      document.head.appendChild(element);
    });
  };
  if (script?.dataset['when'] === 'now') start();
  else {
    addEventListener('load', () => setTimeout(start));
    addEventListener('DOMContentLoaded', () => setTimeout(start, 5000));
    for (const sign of ['pointerdown', 'keydown'])
      addEventListener(sign, start, { passive: true, once: true });
  }
})();
