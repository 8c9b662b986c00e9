/** Lets a link answer on the page instead of leading away: neither the browser nor the router may follow it. */
export function answerInPlace(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
