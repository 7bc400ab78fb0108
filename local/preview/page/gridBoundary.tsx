/** Keeps a stumble of the grid from taking the page with it: the grid is drawn anew from what the server shows. */
import { Component, Fragment, type ReactNode } from 'react';

/** After so many stumbles something is wrong that drawing anew does not mend. */
const MAX_STUMBLES = 5;

interface Stumbles {
  readonly count: number;
  readonly hasStumbled: boolean;
}

export class GridBoundary extends Component<{ readonly children: ReactNode }, Stumbles> {
  override state: Stumbles = { count: 0, hasStumbled: false };

  static getDerivedStateFromError(): Partial<Stumbles> {
    return { hasStumbled: true };
  }

  override componentDidCatch(): void {
    if (this.state.count < MAX_STUMBLES)
      this.setState(({ count }) => ({ count: count + 1, hasStumbled: false }));
  }

  override render(): ReactNode {
    if (this.state.hasStumbled) return <p className="loading">The grid cannot be drawn. Reload the page.</p>;
    return <Fragment key={this.state.count}>{this.props.children}</Fragment>;
  }
}
