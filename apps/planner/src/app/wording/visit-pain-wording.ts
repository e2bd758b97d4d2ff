import type { VisitPain } from '@repattern/domain';

/** The ratings of pain of one visit, in the order in which they are asked. */
export const painRatingNames: Readonly<Record<keyof VisitPain, string>> = {
  during: 'Pain during',
  rest: 'Pain at rest',
  before: 'Pain before',
  after: 'Pain after',
};

/** Grades of the sweep test, by their number. */
export const effusionGradeNames: Readonly<Record<string, string>> = {
  '0': 'None',
  '0.5': 'Trace',
  '1': '1+',
  '2': '2+',
  '3': '3+',
};
