import { hashedVisit, type Json, type PhaseMove, type VisitRecord } from '@repattern/domain';
import { recordHash } from '../platform/audit-trail/record-hash';
import type { FinishedRecord } from './store-finished-visit';
import { visitActions } from './visit-actions';

/** What the audit trail tells of a visit that is finished: how many verdicts were taken and overruled, and where the patient went. */
export function finishEvents(
  { document, verdicts, decided, move, sections }: Omit<FinishedRecord, 'id' | 'evidence'>,
  version: number,
): { action: string; data: Json }[] {
  const overruled = decided
    .filter(({ decision }) => decision === 'overridden')
    .map(({ item, rule }) => ({ item, rule }));
  const record = recordHash(hashedVisit({ document, verdicts, decisions: decided } as unknown as VisitRecord));
  return [
    { action: visitActions.finish, data: { version, sections: ['stage', ...sections], record } },
    { action: 'verdict.accepted', data: { count: decided.length - overruled.length } },
    ...(overruled.length === 0
      ? []
      : [{ action: 'verdict.overridden', data: { count: overruled.length, verdicts: overruled } }]),
    ...(move === null ? [] : [{ action: phaseActions[move.kind], data: { from: move.from, to: move.to } }]),
  ];
}

const phaseActions: Readonly<Record<PhaseMove['kind'], string>> = {
  advance: 'phase.advanced',
  override: 'phase.overridden',
  skip: 'phase.skipped',
  back: 'phase.moved-back',
};
