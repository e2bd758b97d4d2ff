import { sidesMeet } from '../../kernel/body-side';
import type { BodySide } from '../../kernel/body-side';
import type { AssessmentDocument } from '../../assessment/assessment-document';
import type { VisitReading } from './visit-reading';

/** The records that an assessment and a visit have in common. */
export type MeasuredRecords = Pick<
  AssessmentDocument,
  'strength' | 'rangeOfMotion' | 'tests' | 'outcomes' | 'findings'
>;

/** What was measured on one day. */
export interface MeasuredDay {
  readonly on: string;
  readonly records: MeasuredRecords;
}

/** Every day on which something may have been measured: that of the assessment, then each visit since, today’s last. */
export function measuredDays({ context, visits }: VisitReading): readonly [MeasuredDay, ...MeasuredDay[]] {
  const { assessment } = context.basis;
  const since = visits.filter(({ on }) => on >= assessment.assessedOn);
  return [
    { on: assessment.assessedOn, records: assessment },
    ...since.map(({ on, document }) => ({ on, records: document.measured })),
  ];
}

/** Whether a record of a side was about the side that is asked for. */
export function isOfSide(record: { readonly side: BodySide | null }, side: BodySide | null): boolean {
  return record.side === side || (record.side !== null && side !== null && sidesMeet(record.side, side));
}
