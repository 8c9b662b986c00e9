/** Oldest engines with full function: Chromium 78 (2019) and its contemporaries. */
export const BROWSERS: readonly string[] = ['chrome78', 'edge79', 'firefox78', 'safari13.1'];
