import type { VisitView } from '@repattern/contracts';
import type { PhaseNumber, ProgressRecord } from '@repattern/domain';

/**
 * The phases into which the patient came, oldest first. A visit knows the phase that its patient was in; where the next one, or the plan
 * now, knows another, the patient came into that by what was decided at the visit.
 */
export function phaseMoves(
  { phase, startOn }: { readonly phase: { readonly number: number } | null; readonly startOn: string },
  oldestFirst: readonly Pick<VisitView, 'on' | 'phase'>[],
): ProgressRecord['moves'] {
  const [first] = oldestFirst;
  const start = first?.phase ?? phase?.number;
  if (start === undefined) return [];
  const since = first !== undefined && first.on < startOn ? first.on : startOn;
  const later = oldestFirst.flatMap((visit, at) => {
    const next = oldestFirst[at + 1]?.phase ?? phase?.number ?? visit.phase;
    return next === visit.phase ? [] : [{ to: next as PhaseNumber, since: visit.on }];
  });
  return [{ to: start as PhaseNumber, since }, ...later];
}
