import type { Dose, HistoryMove, InputEvidence, RevisionOrigin, StepVerdict } from '@repattern/domain';
import { withSide } from './assessment-presentation-wording';
import { daysInWords, weekdayInWords } from './day-in-words';
import { phaseDecisionInWords } from './gate-evidence-wording';
import type { PlanChangeNaming } from './plan-change-wording';
import { ruleInputWording } from './rule-input-wording.data';
import { actionWording, inputValueInWords, reasonInWords, stepInWords, type NextNaming } from './verdict-wording';

/** What the history of a plan is worded with. */
export interface HistoryNaming extends PlanChangeNaming {
  /** An instant by its day and time in the clinic: `Mon 14 Sep, 14:05`. */
  readonly moment: (instant: string) => string;
  /** The present day in the clinic, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a verdict looked at. */
export interface EvidenceInWords {
  readonly name: string;
  readonly value: string;
  /** Days on which it was seen; a dash where days mean nothing. */
  readonly on: string;
}

/** Who made a revision, when, why and on what evidence, in words. */
export interface RevisionStepInWords {
  /** How it came about: `Signed`, `Visit of Mon 2 Mar`. */
  readonly how: string;
  readonly by: string;
  readonly at: string;
  /** What was recommended and decided: `▲ Progress, accepted`; null where nothing was. */
  readonly decided: string | null;
  /** The rule in a line, or what the person wrote in quotation marks; null where nobody said. */
  readonly why: string | null;
  readonly evidence: readonly EvidenceInWords[];
}

/** A step of the history of a plan, as it is told everywhere. */
export interface RevisionStep {
  readonly origin: RevisionOrigin;
  readonly verdict: StepVerdict | null;
  readonly move?: HistoryMove | null;
  /** The dose before it, for what was recommended instead; null where there was none. */
  readonly before: Dose | null;
}

/** Who made a step, when, why and on what evidence. */
export function revisionStepInWords(step: RevisionStep, naming: HistoryNaming): RevisionStepInWords {
  const { origin, verdict, move = null } = step;
  return {
    ...{ how: originInWords(origin, naming.today), by: origin.by.displayName, at: naming.moment(origin.at) },
    decided: verdict ? decisionInWords(verdict, step.before, naming) : move && phaseDecisionInWords(move),
    why: verdict ? whyInWords(verdict) : quoted(move ? move.reason : origin.reason),
    evidence: (verdict?.inputs ?? []).filter(isFound).map((one) => ({
      name: ruleInputWording[one.input].name,
      value: inputValueInWords(one),
      on: daysInWords(one.on, naming.today),
    })),
  };
}

/** Which kind of dose it is stands beside the verdict anyway. */
function isFound({ input }: InputEvidence): boolean {
  return input !== 'form';
}

/** How a revision came about: `Signed`, `Calendar changed`, `Visit of Mon 2 Mar`. */
export function originInWords({ kind, visit }: Pick<RevisionOrigin, 'kind' | 'visit'>, today: string): string {
  if (visit !== null) return `Visit of ${weekdayInWords(visit.on, today)}`;
  return kind === 'calendar' ? 'Calendar changed' : 'Signed';
}

/** What a person wrote, in quotation marks. */
export function quoted(reason: string | null): string | null {
  return reason === null ? null : `“${reason}”`;
}

function decisionInWords(verdict: StepVerdict, before: Dose | null, naming: HistoryNaming): string {
  const { sign, word } = actionWording[verdict.action];
  if (verdict.decision === 'accepted') return `${sign} ${word}, accepted`;
  const { recommended: next, restDays } = verdict;
  const exercise: NextNaming['exercise'] = (step) => withSide(naming.exercise(step.exerciseId), step.side);
  const instead = before === null ? '' : ` (${stepInWords({ next, restDays }, { before, exercise })})`;
  return `${sign} ${word}${instead}, overridden: ${reasonInWords(verdict)}`;
}

function whyInWords(verdict: StepVerdict): string | null {
  return verdict.decision === 'accepted' ? reasonInWords(verdict) : quoted(verdict.overrideReason);
}
