/** A line icon: 24 grid, 2 px round stroke, `currentColor`; drawn for this project. */
export interface LineIcon {
  readonly id: string;
  readonly viewBox: '0 0 24 24';
  readonly paths: readonly string[];
}
