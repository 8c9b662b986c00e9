/** Opens the read-aloud dock. */
export function openReadAloud(): void {
  document.documentElement.dataset['speaking'] = 'yes';
}
