import type { CalendarDate } from '../kernel/calendar-date';
import type { PlanDocument } from '../plan/plan-document';
import type { PlanFinding } from '../plan/plan-finding';
import type { PlannedVisit } from '../plan/planned-visit';
import { checkCalendar } from '../schedule/check-calendar';
import type { ClinicClosure } from '../schedule/clinic-closure';
import { editCalendar } from '../schedule/edit-calendar';
import { reflow } from '../schedule/reflow';
import { applyDecisions } from './apply/apply-decisions';
import { followPhase, presentPhase } from './apply/follow-phase';
import { markAttended } from './apply/mark-attended';
import { isGateMet } from './phase/is-gate-met';
import { phaseMove } from './phase/phase-move';
import type { PhaseMove } from './phase/phase-move';
import type { VisitVerdicts } from './verdict';
import type { VisitContext } from './visit-context';

/** What surrounds a visit whose decisions are applied. */
export interface ApplyContext {
  readonly closures: readonly ClinicClosure[];
  /** The present day in the clinic; not before the day of the visit. */
  readonly today: CalendarDate;
  /** The visit of the plan’s calendar that it was; null for one that nobody had planned. */
  readonly planned: PlannedVisit['id'] | null;
}

/** What a visit makes of its plan. */
export interface AppliedVisit {
  /** The next revision of the plan in force. */
  readonly plan: PlanDocument;
  readonly move: PhaseMove | null;
  /** About the calendar. */
  readonly findings: readonly PlanFinding[];
}

/**
 * What the plan becomes when a visit is finished: every item as it was decided, the visit attended, and the rest of the calendar
 * arranged by the phase in which the patient is now. What took place never moves; goals and gates stay.
 */
export function applyVisit(context: VisitContext, verdicts: VisitVerdicts, around: ApplyContext): AppliedVisit {
  const { closures, today, planned } = around;
  const { on } = context;
  const move = phaseMove(context, verdicts.phase);
  const decided = applyDecisions(context, verdicts, today);
  const phase = presentPhase(decided, on as CalendarDate)?.frame.number ?? context.phase;
  const attended = markAttended(decided, { planned, on, phase });
  const changes = goesOn(context, verdicts)
    ? followPhase(attended, { phase: move?.to ?? context.phase, move, today })
    : [];
  const isAsPlanned = decided.calendar.visits.some((visit) => visit.id === planned && visit.on === on);
  if (changes.length === 0 && isAsPlanned) {
    return { plan: attended, move, findings: checkCalendar(attended, closures) };
  }
  const resized = changes.reduce((plan, change) => editCalendar(plan, change, around).plan ?? plan, attended);
  const { plan, findings } = reflow(resized, { kind: 'closures' }, { closures, today });
  return { plan, move, findings };
}

/** Nothing more is planned for a patient who is referred, who is to be assessed anew, or who has come to the end. */
function goesOn({ plan, phase }: VisitContext, verdicts: VisitVerdicts): boolean {
  if (verdicts.stop === 'STOP_REFER' || verdicts.phase.rule === 'ph-new-event') return false;
  return phase !== plan.phases.at(-1)?.number || !isGateMet(verdicts.phase.criteria);
}
