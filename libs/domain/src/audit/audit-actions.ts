/**
 * What the audit trail can tell of, by what it is about: `done` changed something or let something happen, `shown` let somebody see it.
 * An event that does not stand here is not recorded; what was told once stays in the table.
 */
export const auditActionGroups = {
  patient: {
    done: ['patient.created', 'patient.changed', 'patient.archived', 'patient.restored'],
    shown: ['patient.read', 'patient.listed'],
  },
  assessment: {
    done: [
      ...(['assessment.created', 'assessment.imported', 'assessment.changed', 'assessment.signed'] as const),
      ...(['assessment.discarded', 'assessment.addendum-added'] as const),
    ],
    shown: ['assessment.read', 'assessment.listed', 'assessment.exported'],
  },
  plan: {
    done: [
      ...(['plan.created', 'plan.assessed', 'plan.changed', 'plan.changed-by-visit'] as const),
      ...(['plan.calendar-changed', 'plan.revised'] as const),
      ...(['plan.signed-off', 'plan.co-signed', 'plan.returned', 'plan.held', 'plan.resumed'] as const),
      ...(['plan.completed', 'plan.discontinued', 'plan.discarded', 'plan.draft-discarded'] as const),
      ...(['plan.feed-opened', 'plan.feed-closed'] as const),
    ],
    shown: [
      ...([
        'plan.read',
        'plan.listed',
        'plan.revision-read',
        'plan.revisions-listed',
        'plan.calendar-exported',
      ] as const),
      ...(['plan.changes-read', 'plan.history-read', 'plan.timeline-read'] as const),
    ],
  },
  visit: {
    done: [
      ...(['visit.arrived', 'visit.started', 'visit.changed', 'visit.finished', 'visit.missed'] as const),
      ...(['visit.cancelled', 'visit.addendum-added'] as const),
    ],
    shown: ['visit.read', 'visit.listed', 'visit.verdicts-read'],
  },
  verdict: { done: ['verdict.accepted', 'verdict.overridden', 'verdicts.replayed'], shown: [] },
  phase: { done: ['phase.advanced', 'phase.overridden', 'phase.skipped', 'phase.moved-back'], shown: [] },
  review: {
    done: [
      ...(['review.approved', 'review.returned', 'review.answered', 'review.assigned', 'review.snoozed'] as const),
      ...(['review.resolved', 'review.sample-drawn', 'review.rebuilt'] as const),
      ...(['review.thread-opened', 'review.commented', 'review.thread-settled'] as const),
    ],
    shown: ['review.read', 'review.listed', 'review.caseload-read'],
  },
  duty: { done: ['duty.recorded'], shown: ['duty.listed'] },
  worklist: { done: [], shown: ['worklist.read'] },
  session: {
    done: [
      ...(['session.opened', 'session.closed', 'session.refused', 'session.throttled'] as const),
      ...(['session.code-required', 'session.code-refused', 'session.recovery-code-used'] as const),
      ...(['session.password-changed', 'session.password-refused', 'session.second-factor-proposed'] as const),
      ...(['session.second-factor-confirmed', 'session.second-factor-removed'] as const),
    ],
    shown: [],
  },
  person: {
    done: [
      ...(['person.invited', 'person.invited-again', 'person.invitation-refused', 'person.link-used'] as const),
      ...(['person.changed', 'person.password-reset', 'person.second-factor-reset'] as const),
      ...(['person.deactivated', 'person.reactivated'] as const),
    ],
    shown: [],
  },
  access: { done: ['access.refused', 'request.replayed'], shown: [] },
  clinic: { done: ['clinic.founded', 'clinic.changed', 'clinic.rule-parameters-changed'], shown: [] },
  exercise: {
    done: [
      ...(['exercise.created', 'exercise.changed', 'exercise.archived', 'exercise.restored'] as const),
      ...(['exercise.favoured', 'exercise.unfavoured'] as const),
    ],
    shown: [],
  },
  protocol: { done: ['protocol.created', 'protocol.archived'], shown: [] },
  audit: {
    done: ['audit.verified', 'audit.checkpointed'],
    shown: ['audit.listed', 'audit.exported', 'audit.access-read'],
  },
} as const satisfies Readonly<Record<string, ActionGroup>>;

interface ActionGroup {
  readonly done: readonly `${string}.${string}`[];
  readonly shown: readonly `${string}.${string}`[];
}

/** One key of {@link auditActionGroups}. */
export type AuditActionGroup = keyof typeof auditActionGroups;

/** What an event of the audit trail tells, such as `plan.signed-off`. */
export type AuditAction = (typeof auditActionGroups)[AuditActionGroup]['done' | 'shown'][number];

/** Every action, group by group. */
export const auditActions: readonly AuditAction[] = Object.values(auditActionGroups).flatMap(({ done, shown }) => [
  ...done,
  ...shown,
]);

/** The actions by which somebody saw something and changed nothing. */
export const showingActions: readonly AuditAction[] = Object.values(auditActionGroups).flatMap(({ shown }) => shown);
