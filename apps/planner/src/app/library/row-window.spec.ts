import { rowAfterKey } from './row-after-key';
import { rowWindow } from './row-window';

describe('rowWindow', () => {
  it('draws what is in sight and eight rows more on each side', () => {
    expect(rowWindow({ rowHeight: 50, scrolled: 1000, screenHeight: 500 })).toEqual({ first: 12, last: 38 });
  });

  it('starts at the first row while the list lies below the top of the screen', () => {
    expect(rowWindow({ rowHeight: 50, scrolled: -250, screenHeight: 500 })).toEqual({ first: 0, last: 13 });
  });

  it('draws a screenful before anything was measured', () => {
    expect(rowWindow({ rowHeight: 0, scrolled: 0, screenHeight: 500 })).toEqual({ first: 0, last: 40 });
  });
});

describe('rowAfterKey', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 19, 19],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, -1],
    ['PageDown', 3, 13],
    ['PageUp', 3, 0],
    ['Home', 12, 0],
    ['End', 3, 19],
    ['x', 3, null],
  ])('%s leads from row %i of 20 to %p', (key, from, to) => {
    expect(rowAfterKey(key, from, 20)).toBe(to);
  });
});
