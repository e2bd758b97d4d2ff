import type { Exercise } from '../../exercise/exercise';
import type { Lane } from '../../exercise/decide-contraindication';
import type { Composition, PlanBasis } from '../composition';
import { insertItem } from '../edit/add-item';
import { newItemId } from '../edit/new-item-id';
import { planFinding } from '../plan-finding';
import type { PlanFinding } from '../plan-finding';
import { exitCriteriaFor } from '../phase-gates';
import { phaseModelOf } from '../phase-model-of';
import type { PlanDocument, PlanItem, PlanPhase, PlanPlace } from '../plan-document';
import { clinicSessionsPerWeek, homeSessionsPerDay, programmePhases } from './programme-weeks';
import type { ProgrammeItem, ProgrammePhase } from './programme-weeks';
import { protocolDose } from './protocol-dose';
import type { PublishedProtocol } from './published-protocol';
import { startPlan } from './start-plan';
import { weeksInWords } from './weeks-in-words';

/**
 * A published programme as a plan for this patient: its weeks, items and doses, pinned so that composing fills up around them;
 * problems, goals, gates, limits and calendar of the assessment. An item that the programme has in some weeks of a
 * phase only says so in its note (`Weeks 3–5`). Exercises of one side are done on the side of the presentation. What speaks
 * against an item in this patient leaves it out, with a finding.
 */
export function planFromProtocol(protocol: PublishedProtocol, basis: PlanBasis): Composition {
  const phases = programmePhases(protocol);
  const started = startPlan(basis, (empty) => {
    const origin = { kind: 'published-protocol', id: protocol.id } as const;
    return phases.reduce<PlanDocument>((plan, phase) => withPhase(plan, phase, { protocol, basis }), {
      ...empty,
      origin,
    });
  });
  return { ...started, findings: [...started.findings, ...phases.flatMap((phase) => undosed(phase, basis))] };
}

/** What the library does not have, or has no dose for in the phase: it cannot be placed at all. */
function undosed({ number: phase, items }: ProgrammePhase, basis: PlanBasis): PlanFinding[] {
  return items.flatMap(({ item: { exerciseId: id, dose } }) => {
    const exercise = known(id, basis);
    if (exercise && protocolDose(exercise, phase, dose)) return [];
    const code = exercise ? 'item.dose-refused' : 'item.unknown-exercise';
    return [planFinding(code, { phase, exercise: id, leftOut: true }, 'warn')];
  });
}

interface Source {
  readonly protocol: PublishedProtocol;
  readonly basis: PlanBasis;
}

function withPhase(plan: PlanDocument, phase: ProgrammePhase, { protocol, basis }: Source): PlanDocument {
  const { number } = phase;
  const frame = {
    ...{ number, weeks: phase.weeks.length, visitsPerWeek: clinicSessionsPerWeek(phase) },
    homePerDay: homeSessionsPerDay(phase, protocol) ?? 0,
    ...{ clinic: [], home: [], exit: exitCriteriaFor(number, basis) },
  };
  const filled = phase.items.reduce<PlanDocument>((before, item) => withItem(before, item, { phase, basis }), {
    ...plan,
    phases: [...plan.phases, frame],
  });
  return { ...filled, phases: filled.phases.map((one) => (one.number === number ? practised(one) : one)) };
}

/** A source that does not count what is done at home leaves that to the model of the phase. */
function practised(phase: PlanPhase): PlanPhase {
  const isOpen = phase.home.length > 0 && phase.homePerDay === 0;
  return isOpen ? { ...phase, homePerDay: phaseModelOf(phase.number).homePerDay } : phase;
}

function withItem(
  plan: PlanDocument,
  { item, weeks, lanes }: ProgrammeItem,
  { phase, basis }: { readonly phase: ProgrammePhase; readonly basis: PlanBasis },
): PlanDocument {
  const exercise = known(item.exerciseId, basis);
  const dose = exercise && protocolDose(exercise, phase.number, item.dose);
  if (!exercise || !dose) return plan;
  const isAllWeeks = weeks.length === phase.weeks.length;
  const note = [...(isAllWeeks ? [] : [weeksInWords(weeks)]), ...(item.note === undefined ? [] : [item.note])];
  const placed: Omit<PlanItem, 'id'> = {
    ...{ exerciseId: exercise.id, side: sideOf(exercise, plan), dose, pinned: true, note: note.join(': ') },
  };
  return possibleLanes(lanes, exercise).reduce((before, lane) => {
    const place: PlanPlace = { phase: phase.number, lane };
    return insertItem(before, place, { id: newItemId(before, place, placed), ...placed });
  }, plan);
}

/** What is only for one place is done there, wherever the session is; it is not practised at home besides. */
function possibleLanes(lanes: readonly Lane[], { setting }: Exercise): readonly Lane[] {
  return setting === 'both' ? lanes : [setting];
}

function sideOf(exercise: Exercise, { presentation }: PlanDocument): PlanItem['side'] {
  return exercise.side === 'bilateral' ? null : (presentation.side ?? 'both');
}

/** Archived exercises are placed first, so that leaving them out is told like anything else. */
function known(exerciseId: Exercise['id'], { exercises, archived = [] }: PlanBasis): Exercise | undefined {
  return [...exercises, ...archived].find(({ id }) => id === exerciseId);
}
