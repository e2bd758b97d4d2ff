import { courseInWords, recordedInWords } from './course-wording';

describe('a course in words', () => {
  it('tells both ends, the way between them, the extremes and the gaps', () => {
    const points = [
      { on: '2026-09-07', value: 6 },
      { on: '2026-09-10', value: 7 },
      { on: '2026-09-12', value: null },
      { on: '2026-09-14', value: 2.5 },
    ];
    expect(courseInWords(points, '/10')).toBe(
      'From 6/10 on 7 Sep 2026 to 2.5/10 on 14 Sep 2026, lower; lowest 2.5/10, highest 7/10; not recorded on 1 of 4 days.',
    );
  });

  it('says of one value when it was, and that nothing is known of none', () => {
    expect(courseInWords([{ on: '2026-09-07', value: 0 }])).toBe('0 on 7 Sep 2026.');
    expect(courseInWords([{ on: '2026-09-07', value: null }])).toBe('Nothing was recorded.');
  });

  it('never takes what was not recorded for nought', () => {
    expect(recordedInWords(null, '/10')).toBe('not recorded');
    expect(recordedInWords(0, '/10')).toBe('0/10');
  });
});
