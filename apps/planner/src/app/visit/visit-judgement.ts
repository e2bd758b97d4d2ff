import type { VisitContext, VisitVerdicts } from '@repattern/domain';

/** Something that is missing before a visit can be finished. */
export interface VisitFinding {
  readonly code: string;
  readonly item?: string;
}

// Stands in for the domain until its functions of these names have landed; then this file goes.
export function progressVisit(context: VisitContext): VisitVerdicts {
  return {
    items: [],
    phase: { action: 'hold', rule: 'ph-hold', to: context.phase, criteria: [], obstacles: [] },
    stop: null,
  };
}

export function missingToFinish(_context: VisitContext, _verdicts: VisitVerdicts): readonly VisitFinding[] {
  return [];
}
