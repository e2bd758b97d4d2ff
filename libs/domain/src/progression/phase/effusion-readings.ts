import { sidesMeet } from '../../kernel/body-side';
import type { RecordedVisit } from '../evidence/item-sessions';
import type { EffusionReading } from '../visit/visit-document';
import type { CourseSoFar } from './course-so-far';
import type { VisitReader } from './visit-readings';

/** The worst graded joint; unknown while one that was ever swollen in this plan is not graded. */
export const worstEffusion: VisitReader = (visit, course) => {
  const graded = gradesAt(visit);
  const isGraded = (joint: EffusionReading): boolean => graded.some((reading) => isSameJoint(reading, joint));
  if (graded.length === 0 || !swollenBefore(visit.on, course).every(isGraded)) return 'unknown';
  return Math.max(...graded.map(({ grade }) => grade));
};

/** Whether any joint was graded in this plan. */
export function hasGradedJoint({ visits }: CourseSoFar): boolean {
  return visits.some((visit) => gradesAt(visit).length > 0);
}

/** Of a measured test only the knee is known. */
function gradesAt({ document: { effusion, measured } }: Pick<RecordedVisit, 'document'>): EffusionReading[] {
  const tested = measured.tests.filter(({ test }) => test === 'effusion');
  return [...effusion, ...tested.map(({ side, value }) => ({ ...knee(side), grade: value }))];
}

function swollenBefore(day: string, { visits, context }: CourseSoFar): EffusionReading[] {
  const assessed = context.basis.assessment.tests
    .filter(({ test }) => test === 'effusion')
    .map(({ side, value }) => ({ ...knee(side), grade: value }));
  const earlier = visits.filter(({ on }) => on < day).flatMap(gradesAt);
  return [...assessed, ...earlier].filter(({ grade }) => grade > 0);
}

function knee(side: EffusionReading['side'] | null): Pick<EffusionReading, 'region' | 'side'> {
  return { region: 'knee', side: side ?? 'both' };
}

function isSameJoint(one: EffusionReading, other: EffusionReading): boolean {
  return one.region === other.region && sidesMeet(one.side, other.side);
}
