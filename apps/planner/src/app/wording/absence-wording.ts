import type { AbsenceReason, ContraindicationDecision } from '@repattern/domain';
import { equipment } from '@repattern/domain/exercise/equipment';
import { procedures } from '@repattern/domain/exercise/procedures';
import { tissues } from '@repattern/domain/exercise/tissues';
import { precautionName } from './assessment-entry-wording';
import { dayInWords } from './day-in-words';
import { phasesInWords } from './exercise-wording';
import { numberInWords } from './section-words';

/** How to say what a reason only has the identifier of. */
export interface AbsenceNaming {
  /** Name of an exercise by its id. */
  readonly exercise: (id: string) => string;
}

/** What a flag comes to for an exercise, behind its name. */
export const flagDecisionWording: Readonly<Record<ContraindicationDecision['decision'], string>> = {
  block: 'forbids it',
  clearance: 'needs clearance in writing',
  'needs-answer': 'not asked yet, so it counts as present',
  modify: 'allows it with a change',
};

const laneWording = { clinic: 'only for the home programme', home: 'only for the clinic' } as const;

/** Why an exercise is not in a place of the plan, in words that begin a line. */
export function absenceReasonInWords(reason: AbsenceReason, naming: AbsenceNaming): string {
  switch (reason.kind) {
    case 'flag':
      return `${precautionName(reason.flag)}: ${flagDecisionWording[reason.decision]}`;
    case 'healing':
      return healingInWords(reason);
    case 'phase':
      return `Belongs in ${lowered(phasesInWords(reason.min, reason.max))}`;
    case 'difficulty':
      return `Too hard now: difficulty ${reason.difficulty}, at most ${reason.most} here`;
    case 'muscle-grade':
      return `Too hard now: ${lowered(tissueName(reason.muscle))} is ${reason.grade}/5`;
    case 'setting':
      return capitalised(laneWording[reason.lane]);
    case 'hands-on':
      return 'Needs the clinician’s hands';
    case 'equipment':
      return `Not there: ${reason.missing.map((id) => lowered(equipmentName(id))).join(', ')}`;
    case 'excluded':
      return 'Left out of this plan';
    case 'no-problem':
      return 'Treats no problem of this plan';
    case 'ladder':
      return `Same ladder as ${naming.exercise(reason.other)}`;
    case 'minutes':
      return `Needs ${minutes(reason.needed)}, ${minutes(Math.max(0, reason.free))} left`;
    case 'items':
      return `The lane has ${reason.most} items already`;
    case 'costs-more':
      return priceInWords(reason.by);
  }
}

function healingInWords({ procedure, week, liftsOn }: Extract<AbsenceReason, { kind: 'healing' }>): string {
  const event = lowered(procedureName(procedure));
  const until = liftsOn === null ? '' : `, from ${dayInWords(liftsOn)}`;
  return `Healing: not before week ${week} after ${event}${until}`;
}

function priceInWords(by: number): string {
  const price = Math.round(by * 10) / 10;
  if (price < 0) return `The phase would be worth ${numberInWords(-price)} more with it`;
  return price === 0
    ? 'The phase would be worth as much with it'
    : `Costs more than it gives, by ${numberInWords(price)}`;
}

function minutes(value: number): string {
  return `${numberInWords(Math.round(value * 10) / 10)}\u202fmin`;
}

function procedureName(id: string): string {
  return isKeyOf(procedures, id) ? procedures[id].name : id;
}

function equipmentName(id: string): string {
  return isKeyOf(equipment, id) ? equipment[id] : id;
}

function tissueName(id: string): string {
  return isKeyOf(tissues, id) ? tissues[id].name : id;
}

function isKeyOf<Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> {
  return Object.hasOwn(table, key);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Abbreviations such as `NMES unit` keep their capitals.
function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
