import type { WorklistItem, WorklistKind } from '@repattern/contracts';
import type { Permission } from '@repattern/contracts/values';

/** An address in the planner: path and query. */
export interface Place {
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

type Row = Pick<WorklistItem, 'kind' | 'patient' | 'planId' | 'assessmentId' | 'itemIds'>;

/** Where a row of the worklist is dealt with, by somebody who may do what is asked; else where it can be read. */
export function placeOfWork(row: Row, may: (permission: Permission) => boolean): Place {
  const page = ['/patients', row.patient.id];
  const ofPlan = row.planId === null ? page : [...page, 'plans', row.planId];
  const ofAssessment = row.assessmentId === null ? page : [...page, 'assessments', row.assessmentId];
  const newIf = (permission: Permission, what: string): readonly string[] =>
    may(permission) ? [...page, what, 'new'] : page;
  const paths: Readonly<Record<WorklistKind, readonly string[]>> = {
    'assessment-due': newIf('assessments.write', 'assessments'),
    'assessment-draft': ofAssessment,
    'plan-due': newIf('plans.write', 'plans'),
    'plan-draft': ofPlan,
    'plan-returned': ofPlan,
    'plan-co-sign': ofPlan,
    'review-returned': ofPlan,
    'phase-ready': may('visits.write') ? [...ofPlan, 'visits'] : [...ofPlan, 'progress'],
    'progression-stale': [...ofPlan, 'progress'],
    'progression-plateau': [...ofPlan, 'progress'],
    'reassessment-due': newIf('assessments.write', 'assessments'),
    'visit-no-show': ofPlan,
  };
  return { path: paths[row.kind], query: queryOf(row) };
}

function queryOf({ kind, itemIds }: Row): Place['query'] {
  if (kind === 'visit-no-show') return { view: 'schedule' };
  return itemIds.length === 0 ? {} : { items: itemIds.join(',') };
}
