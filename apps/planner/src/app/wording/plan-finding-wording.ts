import type { ExerciseId, PlanFinding, PlanFindingCode, ProblemKey, RefusedChange } from '@repattern/domain';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { equipment } from '@repattern/domain/exercise/equipment';
import { procedures } from '@repattern/domain/exercise/procedures';
import { tissues } from '@repattern/domain/exercise/tissues';
import { measureName, precautionName } from './assessment-entry-wording';
import { dayInWords, weekdayInWords } from './day-in-words';
import { doseFindingInWords, isDoseFindingCode } from './dose-finding-wording';
import { numberInWords } from './section-words';

/** How to say what a finding only has the identifier of. */
export interface PlanFindingNaming {
  readonly exercise: (id: ExerciseId) => string;
  readonly problem: (key: ProblemKey) => string;
  /** The activity of a goal by its id. */
  readonly goal: (id: string) => string;
  /** The exercise of an item by the item's id. */
  readonly item: (id: string) => string;
}

type Params = PlanFinding['params'];
type PlainCode = Exclude<PlanFindingCode, `red-flag.${string}`>;
type Wording = (params: Params, naming: PlanFindingNaming) => string;

const refusals: Readonly<Record<RefusedChange, string>> = {
  'unknown-visit': 'The plan has no such visit',
  'unknown-phase': 'The plan has no such phase',
  'visit-over': 'The visit is over; it stays where it was',
  'visit-past': 'The day of the visit is over',
  'visit-ahead': 'The visit is still to come, so it cannot have been missed',
  'day-past': 'That day is over',
  'day-closed': 'The clinic is closed on that day',
  'day-taken': 'Another visit is on that day',
  'day-outside-plan': 'No phase has that day',
  'not-a-day': 'That is no day',
};

/** What each finding says, without the place at which it stands. */
const wording: Readonly<Record<PlainCode, Wording>> = {
  'precaution.unknown': ({ flag }) => `Not asked: ${flagName(flag)}`,
  'item.blocked': ({ flag }) => `Forbidden: ${flagName(flag)}`,
  'item.needs-clearance': ({ flag }) => `Needs clearance in writing: ${flagName(flag)}`,
  'item.needs-answer': ({ flag }) => `Needs an answer first: ${flagName(flag)}`,
  'item.modify': ({ flag }) => `Only with a change: ${flagName(flag)}`,
  'item.healing': healingInWords,
  'item.dose-refused': doseInWords('The dose is outside its limits'),
  'item.dose-unusual': doseInWords('The dose is unusual'),
  'item.outside-phase': ({ min, max }) =>
    min === max ? `Belongs in phase ${text(min)}` : `Belongs in phases ${text(min)}–${text(max)}`,
  'item.too-hard': ({ difficulty, most }) => `Too hard now: difficulty ${text(difficulty)}, at most ${text(most)} here`,
  'item.grade-cap': ({ muscle, grade }) => `Too hard now: ${named(tissues, muscle)} is ${text(grade)}/5`,
  'item.wrong-setting': ({ lane, handsOn }) =>
    handsOn === true ? 'Needs the clinician’s hands' : lane === 'home' ? 'Only for the clinic' : 'Only for home',
  'item.equipment-missing': ({ equipment: id }) => `Not there: ${nameIn(equipment, id)}`,
  'item.archived': () => 'Taken out of the library since',
  'item.unknown-exercise': () => 'The library does not have this exercise',
  'item.treats-nothing': () => 'Treats no problem of this plan',
  'item.serves-no-goal': () => 'Serves no goal of this plan',
  'lane.over-time': ({ lane, minutes, most }) =>
    `${capitalised(laneName(lane))} takes ${amount(minutes)}\u202fmin of ${amount(most)}`,
  'lane.same-ladder': ({ other }, { item }) => `Same ladder as ${item(text(other))}`,
  'home.many-items': ({ items, most }) => `${text(items)} items at home; more than ${text(most)} are done less often`,
  'home.long': ({ minutes, most }) =>
    `${amount(minutes)}\u202fmin at home; more than ${amount(most)}\u202fmin a day is done less often`,
  'phase.empty': () => 'Nothing is done in the clinic',
  'phase.gate-missing': () => 'Nothing says when this phase ends',
  'phase.too-short': ({ weeks, least }) => `${text(weeks)} weeks; at least ${text(least)} are usual`,
  'phase.too-long': ({ weeks, most }) => `${text(weeks)} weeks; at most ${text(most)} are usual`,
  'problem.untreated': ({ problem: key }, { problem }) => `Not treated: ${problem(text(key))}`,
  'presentation.differs': () => 'The plan names another presentation or side than its assessment',
  'problem.not-found': ({ problem: key }, { problem }) => `Nothing in the assessment speaks for: ${problem(text(key))}`,
  'problem.untreatable': ({ problem: key }, { problem }) =>
    `Nothing in the library may treat this: ${problem(text(key))}`,
  'goal.missing': () => 'No goal yet',
  'goal.not-measurable': ({ goal: id, measure }, { goal }) =>
    `${goal(text(id))}: no score today of ${measureName(text(measure))}`,
  'goal.not-functional': () => 'No goal is about what the patient can do',
  'goal.without-problem': ({ goal: id }, { goal }) => `${goal(text(id))}: linked to no problem of this plan`,
  'diagnosis.missing': () => 'No ICD-10 code',
  'type.missing': () => 'The plan has no item',
  'amount.missing': ({ lane }) =>
    lane === 'home' ? 'How often a day at home is not told' : 'The minutes of a visit are not told',
  'frequency.missing': () => 'Visits a week are not told',
  'duration.missing': () => 'The length is not told',
  'calendar.missing': () => 'No visit is planned',
  'calendar.visit-missing': ({ wanted, placed }) => `${text(placed)} of ${text(wanted)} visits have a day`,
  'calendar.outside-phase': ({ on }) => `The visit on ${day(on)} is outside the weeks of its phase`,
  'calendar.closed': ({ on }) => `The clinic is closed on ${day(on)}`,
  'calendar.closed-weekday': ({ on }) => `${day(on)}: the clinic is closed on that weekday`,
  'calendar.outside-hours': ({ on, at, from, to }) =>
    `${day(on)}, ${text(at)}: outside the clinic’s hours, ${text(from)}–${text(to)}`,
  'calendar.weekday': ({ on }) => `${day(on)} is none of the chosen weekdays`,
  'calendar.too-close': ({ hours, rest }) =>
    `Two visits ${amount(hours)}\u202fh apart; ${amount(rest)}\u202fh of rest are asked for`,
  'calendar.before-assessment': ({ startOn, assessedOn }) =>
    `The plan begins on ${day(startOn)}, before its assessment of ${day(assessedOn)}`,
  'calendar.before-start': ({ on }) => `The visit on ${day(on)} is before the first day of the plan`,
  'calendar.fixed-moved': ({ from, to }) =>
    to === undefined
      ? `The visit that was set on ${day(from)} finds no day`
      : `The visit that was set on ${day(from)} moves to ${day(to)}`,
  'calendar.change-limited': ({ weeks, startOn }) =>
    startOn === undefined
      ? `Visits that are over allow no less than ${text(weeks)} weeks`
      : `Visits that are over allow no start after ${day(startOn)}`,
  'calendar.change-refused': ({ reason }) => refusalInWords(reason),
  'assessment.not-signed': () => 'The assessment is not signed',
  'assessment.newer': () => 'A newer assessment of this patient is signed',
  'constraint.assumed': ({ constraint, value }) => `Taken for granted: ${text(constraint)} ${text(value)}`.trim(),
};

/** What a finding of a plan says, without the place at which it stands. */
export function planFindingInWords({ code, params }: PlanFinding, naming: PlanFindingNaming): string {
  return isPlain(code) ? wording[code](params, naming) : `Red flag: ${redFlagName(params['flag'])}`;
}

/** Where a finding stands: `Clamshell, phase 2, home`; empty where it is about the whole plan. */
export function planFindingPlace({ params }: PlanFinding, naming: Pick<PlanFindingNaming, 'exercise'>): string {
  const { exercise, phase, lane } = params;
  const parts = [
    ...(exercise === undefined ? [] : [naming.exercise(text(exercise))]),
    ...(phase === undefined ? [] : [`phase ${text(phase)}`]),
    ...(lane === undefined ? [] : [laneName(lane)]),
  ];
  return capitalised(parts.join(', '));
}

function isPlain(code: PlanFindingCode): code is PlainCode {
  return Object.hasOwn(wording, code);
}

function refusalInWords(reason: Params[string] | undefined): string {
  const known: Readonly<Record<string, string>> = refusals;
  return known[text(reason)] ?? 'This cannot be done';
}

function healingInWords({ procedure, week, liftsOn }: Params): string {
  const until = liftsOn === undefined ? '' : `, from ${dayInWords(text(liftsOn))}`;
  return `Healing: not before week ${text(week)} after ${named(procedures, procedure)}${until}`;
}

function doseInWords(otherwise: string): Wording {
  return ({ dose, ...params }) =>
    isDoseFindingCode(dose) ? `Dose: ${doseFindingInWords({ code: dose, params }).replace(/\.$/, '')}` : otherwise;
}

function flagName(flag: Params[string] | undefined): string {
  return precautionName(text(flag));
}

function redFlagName(id: Params[string] | undefined): string {
  return redFlags.find((flag) => flag.id === id)?.name ?? text(id);
}

function named(table: Readonly<Record<string, { readonly name: string }>>, id: Params[string] | undefined): string {
  return lowered(table[text(id)]?.name ?? text(id));
}

function nameIn(table: Readonly<Record<string, string>>, id: Params[string] | undefined): string {
  return lowered(table[text(id)] ?? text(id));
}

function laneName(lane: Params[string] | undefined): string {
  return lane === 'home' ? 'home' : 'clinic';
}

function day(on: Params[string] | undefined): string {
  return weekdayInWords(text(on), text(on));
}

function amount(value: Params[string] | undefined): string {
  return typeof value === 'number' ? numberInWords(Math.round(value * 10) / 10) : text(value);
}

// Abbreviations such as `NMES unit` keep their capitals.
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function text(param: Params[string] | undefined): string {
  return param === undefined ? '' : String(param);
}
