import { mustBeAnswered, unansweredPrecautions } from '../../assessment/unanswered-precautions';
import type { PhaseNumber } from '../../technique/dose-form';
import type { ComposeWishes } from '../composition';
import { laneMinutes } from '../lane-minutes';
import type { PlanFinding } from '../plan-finding';
import type { PlanPhase } from '../plan-document';
import { homeItemsByDefault } from './objective';
import { itemsOfPhase } from './phase-item';
import type { PhaseTask } from './phase-task';
import { assumed } from './plan-frame';
import type { PlanReading } from './plan-reading';
import type { ChosenPhases } from './treat-missed-problems';
import { missedProblems, treatsProblem } from './treat-missed-problems';

/**
 * Minutes of home programme a day above which a plan warns.
 * @source policy
 */
const longHomeMinutes = 20;

/** What a clinician must see of a composed plan, beside its red flags: what it assumes, what asks for care, what it leaves untreated. */
export function compositionFindings(
  reading: PlanReading,
  chosen: ChosenPhases,
  wishes: Pick<ComposeWishes, 'limits' | 'calendar'>,
): PlanFinding[] {
  return [
    ...unknownPrecautions(reading),
    ...assumedConstraints(reading, wishes),
    ...reading.plan.phases.flatMap((phase) => {
      const work = chosen.get(phase.number)?.work;
      return work === undefined ? [] : [...itemFindings(phase, work.task), ...homeFindings(phase, reading)];
    }),
    ...untreatedProblems(reading, chosen),
  ];
}

function unknownPrecautions({ basis }: PlanReading): PlanFinding[] {
  return unansweredPrecautions(basis.assessment).map((flag) => ({
    code: 'precaution.unknown',
    severity: mustBeAnswered(flag) ? 'warn' : 'info',
    params: { flag: flag.id, effect: flag.effect },
  }));
}

function assumedConstraints({ basis }: PlanReading, wishes: Pick<ComposeWishes, 'limits' | 'calendar'>): PlanFinding[] {
  const { clinicMinutes, homeMinutesPerDay, weekdays, startOn } = basis.assessment.constraints;
  const values = {
    ...(wishes.limits === null && clinicMinutes === null ? { clinicMinutes: assumed.clinicMinutes } : {}),
    ...(wishes.limits === null && homeMinutesPerDay === null ? { homeMinutesPerDay: assumed.homeMinutesPerDay } : {}),
    ...(wishes.calendar === null && weekdays.length === 0 ? { weekdays: assumed.weekdays.join(' ') } : {}),
    ...(wishes.calendar === null && startOn === null ? { startOn: basis.assessment.assessedOn } : {}),
  };
  return Object.entries(values).map(([constraint, value]) => ({
    code: 'constraint.assumed',
    severity: 'warn',
    params: { constraint, value },
  }));
}

/** What has to be changed about an item for a precaution, and what has to be answered before it is done. */
function itemFindings(phase: PlanPhase, { reading, flagsOf }: PhaseTask): PlanFinding[] {
  return itemsOfPhase(phase, reading).flatMap(({ item, exercise, lane, side }) => {
    const place = { phase: phase.number, lane, item: item.id, exercise: exercise.id };
    return flagsOf(exercise, lane, side).map(({ flag, decision }) => ({
      code: decision === 'modify' ? ('item.modify' as const) : ('item.needs-answer' as const),
      severity: 'warn' as const,
      params: { ...place, flag },
    }));
  });
}

function homeFindings(phase: PlanPhase, reading: PlanReading): PlanFinding[] {
  const minutes = laneMinutes(phase, 'home', reading.exerciseById);
  return [
    ...(phase.home.length > homeItemsByDefault
      ? [homeFinding('home.many-items', phase.number, { items: phase.home.length })]
      : []),
    ...(minutes > longHomeMinutes ? [homeFinding('home.long', phase.number, { minutes: Math.round(minutes) })] : []),
  ];
}

function homeFinding(
  code: 'home.many-items' | 'home.long',
  phase: PhaseNumber,
  params: PlanFinding['params'],
): PlanFinding {
  return { code, severity: 'warn', params: { phase, lane: 'home', ...params } };
}

/** Found problems that nothing treats; nothing could, where no phase has a candidate that does. */
function untreatedProblems(reading: PlanReading, chosen: ChosenPhases): PlanFinding[] {
  const candidates = [...chosen.values()].flatMap(({ work }) => work.candidates);
  return missedProblems(chosen, reading).flatMap((index) => {
    const problem = reading.plan.problems[index];
    if (problem === undefined) return [];
    const treatable = candidates.some((candidate) => treatsProblem(candidate, index, reading));
    const about = problem.kind === 'impaired' ? { ability: problem.ability } : { tissue: problem.tissue };
    return {
      code: treatable ? 'problem.untreated' : 'problem.untreatable',
      severity: 'warn',
      params: { problem: problem.key, ...about },
    };
  });
}
