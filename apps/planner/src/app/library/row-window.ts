/** Where a tall list of rows of one height stands against the screen. In pixels. */
export interface RowGeometry {
  /** 0 or less while it has not been measured. */
  readonly rowHeight: number;
  /** How far the top of the list lies above the top of the screen; negative while it is below it. */
  readonly scrolled: number;
  readonly screenHeight: number;
}

/** The rows to draw, were the list endless: `first` included, `last` not. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

const spareRows = 8;
const unmeasured: RowWindow = { first: 0, last: 40 };

/** The rows in sight and some above and below them, so that a quick scroll finds them drawn. */
export function rowWindow({ rowHeight, scrolled, screenHeight }: RowGeometry): RowWindow {
  if (rowHeight <= 0) return unmeasured;
  return {
    first: Math.max(0, Math.floor(scrolled / rowHeight) - spareRows),
    last: Math.max(0, Math.ceil((scrolled + screenHeight) / rowHeight) + spareRows),
  };
}
