import type { VisitDocument } from './visit-document';
import { visitCells } from './compare/visit-cells';
import type { VisitCell } from './compare/visit-cell';

/** Whether anything was recorded at a visit: an answer, a measurement, what was done, a note or a decision. That it began is none. */
export function hasRecords(visit: VisitDocument): boolean {
  return visitCells(visit).some(isRecord);
}

function isRecord({ subject, value }: VisitCell): boolean {
  if (subject.kind === 'target') return false;
  if (subject.kind !== 'answer') return value !== null && value !== '';
  return subject.field !== 'startedAt' && Object.values(value ?? {}).some(isTold);
}

function isTold(answer: unknown): boolean {
  return answer !== null && !(Array.isArray(answer) && answer.length === 0);
}
