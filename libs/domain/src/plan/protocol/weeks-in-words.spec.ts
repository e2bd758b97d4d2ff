import { weeksInWords } from './weeks-in-words';

describe('weeksInWords', () => {
  it.each([
    [[2], 'Week 2'],
    [[3, 4, 5], 'Weeks 3–5'],
    [[1, 3, 4, 5, 8], 'Weeks 1, 3–5, 8'],
  ])('says %p as %s', (weeks, words) => {
    expect(weeksInWords(weeks)).toBe(words);
  });
});
