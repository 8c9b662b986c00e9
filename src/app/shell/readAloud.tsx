import { render } from 'preact';
import { ReadAloudDock } from './ReadAloudDock.tsx';

let host: HTMLElement | undefined;

/** Closes the dock and stops the voice. */
export function closeReadAloud(): void {
  if (host === undefined) return;
  render(null, host);
  host.remove();
  host = undefined;
}

/** Opens the read-aloud dock for the page on screen and begins to read it from the top. */
export function openReadAloud(): void {
  closeReadAloud();
  host = document.createElement('div');
  document.body.appendChild(host);
  render(<ReadAloudDock onClose={closeReadAloud} />, host);
}
