import type { Exercise, ExerciseId, PlanDocument, PlanPhase } from '@repattern/domain';
import { presentationOf } from '@repattern/domain/assessment/presentation-of';
import { phaseSpansOf } from '@repattern/domain/plan/phase-spans';
import { measureName } from '../../wording/assessment-entry-wording';
import { presentationInWords } from '../../wording/assessment-presentation-wording';
import { problemInWords } from '../../wording/assessment-problem-wording';
import { dayInWords } from '../../wording/day-in-words';
import { numberInWords } from '../../wording/section-words';
import { techniqueGroupWording } from '../../wording/technique-wording';

/** A goal as it is signed. */
export interface SignedGoal {
  readonly id: string;
  readonly activity: string;
  /** `LEFS 40 → 60 in 6 weeks`. */
  readonly target: string;
}

/** What a plan of care says, in the words in which it is signed. */
export interface PlanOfCare {
  readonly presentation: string;
  /** Code and name, or null where there is none. */
  readonly diagnosis: string | null;
  readonly problems: readonly string[];
  readonly goals: readonly SignedGoal[];
  /** The kinds of treatment that its items are of. */
  readonly type: string;
  readonly amount: string;
  readonly frequency: string;
  readonly duration: string;
}

/** The plan of care that a plan amounts to. */
export function planOfCare(plan: PlanDocument, exercises: ReadonlyMap<ExerciseId, Exercise>): PlanOfCare {
  const { presentation, problems, goals, limits, phases } = plan;
  return {
    presentation: presentationInWords(presentation.id, presentation.side) ?? 'No presentation',
    diagnosis: presentation.icd10 === null ? null : diagnosisInWords(presentation.id, presentation.icd10),
    problems: problems.map(problemInWords),
    goals: goals.map(({ id, activity, measure, baseline, target, weeks }) => ({
      id,
      activity,
      target: `${measureName(measure)} ${baseline === null ? 'not measured' : numberInWords(baseline)} → ${numberInWords(target)} in ${weeks} weeks`,
    })),
    type: typeInWords(phases, exercises),
    amount: `${numberInWords(limits.clinicMinutes)}\u202fmin a visit; at home ${numberInWords(limits.homeMinutesPerDay)}\u202fmin a day`,
    frequency: frequencyInWords(phases),
    duration: durationInWords(plan),
  };
}

function diagnosisInWords(id: string | null, icd10: string): string {
  const label = presentationOf(id)?.icd10.find(({ code }) => code === icd10)?.label;
  return label === undefined || label === icd10 ? icd10 : `${icd10}\u2002${label}`;
}

function typeInWords(phases: readonly PlanPhase[], exercises: ReadonlyMap<ExerciseId, Exercise>): string {
  const items = phases.flatMap(({ clinic, home }) => [...clinic, ...home]);
  const groups = new Set(items.flatMap(({ exerciseId }) => exercises.get(exerciseId)?.group ?? []));
  const named = Object.entries(techniqueGroupWording).filter(([group]) => [...groups].some((one) => one === group));
  return (
    named.map(([, words], at) => (at === 0 || words === 'NMES' ? words : words.toLowerCase())).join(', ') || 'none'
  );
}

/** Phases with the same frequency one after the other are told together: `2 a week (phases 1–3), 1 a week (phase 4)`. */
function frequencyInWords(phases: readonly PlanPhase[]): string {
  const runs = phases.reduce<{ readonly often: number; readonly numbers: readonly number[] }[]>((all, phase) => {
    const last = all.at(-1);
    if (last?.often !== phase.visitsPerWeek) return [...all, { often: phase.visitsPerWeek, numbers: [phase.number] }];
    return [...all.slice(0, -1), { ...last, numbers: [...last.numbers, phase.number] }];
  }, []);
  const inWords = runs.map(({ often, numbers }) => {
    const [first, last] = [numbers[0], numbers.at(-1)];
    const which = first === last ? `phase ${first}` : `phases ${first}–${last}`;
    return runs.length === 1 ? oftenInWords(often) : `${oftenInWords(often)} (${which})`;
  });
  return inWords.join(', ') || 'none';
}

function oftenInWords(visitsPerWeek: number): string {
  if (visitsPerWeek > 0 && visitsPerWeek < 1)
    return `one visit in ${numberInWords(Math.round(1 / visitsPerWeek))} weeks`;
  return `${numberInWords(visitsPerWeek)} ${visitsPerWeek === 1 ? 'visit' : 'visits'} a week`;
}

function durationInWords(plan: PlanDocument): string {
  const weeks = plan.phases.reduce((sum, phase) => sum + phase.weeks, 0);
  const spans = phaseSpansOf(plan);
  const [first, last] = [spans[0], spans.at(-1)];
  const visits = plan.calendar.visits.filter(({ status }) => status === 'planned' || status === 'attended').length;
  const days = first && last ? `, ${dayInWords(first.from)} – ${dayInWords(last.to)}` : '';
  return `${weeks} ${weeks === 1 ? 'week' : 'weeks'}${days}, ${visits} visits`;
}
