import { hashedVisit, type AuditAction, type Json, type PhaseMove, type VisitRecord } from '@repattern/domain';
import { recordHash } from '../platform/audit-trail/record-hash';
import type { FinishedRecord } from './store-finished-visit';
import { visitActions } from './visit-actions';

interface FinishEvent {
  readonly action: AuditAction;
  readonly data: Json;
}

/** What the audit trail tells of a visit that is finished: how many verdicts were taken and overruled, and where the patient went. */
export function finishEvents(
  { document, verdicts, decided, move, sections }: Omit<FinishedRecord, 'id' | 'evidence'>,
  version: number,
): FinishEvent[] {
  const overruled = decided
    .filter(({ decision }) => decision === 'overridden')
    .map(({ item, rule }) => ({ item, rule }));
  const record = recordHash(hashedVisit({ document, verdicts, decisions: decided } as unknown as VisitRecord));
  const events: FinishEvent[] = [
    { action: visitActions.finish, data: { version, sections: ['stage', ...sections], record } },
    { action: 'verdict.accepted', data: { count: decided.length - overruled.length } },
  ];
  if (overruled.length > 0)
    events.push({ action: 'verdict.overridden', data: { count: overruled.length, verdicts: overruled } });
  if (move !== null) events.push({ action: phaseActions[move.kind], data: { from: move.from, to: move.to } });
  return events;
}

const phaseActions: Readonly<Record<PhaseMove['kind'], AuditAction>> = {
  advance: 'phase.advanced',
  override: 'phase.overridden',
  skip: 'phase.skipped',
  back: 'phase.moved-back',
};
