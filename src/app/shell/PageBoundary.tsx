import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { Broken } from './fallbacks.tsx';

interface Props {
  readonly children: ComponentChildren;
}

/** Keeps a fault of one page inside that page: the emergency number and the tab bar stay. */
export class PageBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error('page failed', error);
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}
