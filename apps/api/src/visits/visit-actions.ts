import type { AuditAction, VisitStep } from '@repattern/domain';

/** What the audit trail calls each step of a visit. */
export const visitActions: Readonly<Record<VisitStep, AuditAction>> = {
  arrive: 'visit.arrived',
  start: 'visit.started',
  finish: 'visit.finished',
  'no-show': 'visit.missed',
  cancel: 'visit.cancelled',
};
