import type { AssessmentDocument } from './assessment-document';
import type { Evidence } from './evidence';

/**
 * Ratings from which pain itself is something to treat with full weight; below, any pain still counts as likely.
 * @source policy
 */
const painToTreat = { nrs: 4 } as const;

/** What the pain ratings speak for; nothing when pain was not asked or there is none. */
export function painProblemFrom({ pain, presentation }: AssessmentDocument): Evidence[] {
  const ratings = [
    { rating: 'now', nrs: pain.now },
    { rating: 'worst', nrs: pain.worst },
  ] as const;
  return ratings.flatMap(({ rating, nrs }) => {
    if (nrs === null || nrs <= 0) return [];
    return [
      {
        problem: { kind: 'impaired', ability: 'pain' },
        side: presentation.side,
        weight: nrs >= painToTreat.nrs ? 3 : 1,
        cause: { kind: 'pain', rating, nrs },
      },
    ];
  });
}
