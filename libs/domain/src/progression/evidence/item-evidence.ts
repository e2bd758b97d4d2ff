import { isSameUse } from './item-sessions';
import type { Dose } from '../../technique/dose-forms';
import type { InputEvidence } from '../verdict';
import { candidatesOf } from './candidates';
import { contraindicationInputs, isBlocked } from './contraindication-inputs';
import { doseCeilings } from './dose-ceilings';
import { effusionInputs } from './effusion-inputs';
import { healingInputs } from './healing-inputs';
import { holdsInputs } from './holds-inputs';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { levelInputs } from './level-inputs';
import { motionInputs } from './motion-inputs';
import { goalInputs } from './outcome-inputs';
import { painInputs } from './pain-inputs';
import { quadricepsInputs } from './quadriceps-inputs';
import { risenFrom } from './risen-from';
import { rungsForbidden } from './rungs-forbidden';
import { rungsPassed } from './rungs-passed';
import { sessionInputs } from './session-inputs';
import type { ItemEvidence } from './visit-evidence';
import { weekTotal } from './week-total';

/** Everything that the verdict about one item rests on; `ofVisit` are the inputs that all items have in common. */
export function itemEvidence(item: ItemReading, ofVisit: readonly InputEvidence[]): ItemEvidence {
  const { row, exercise, dose, stage } = item;
  const candidates = candidatesOf(item, mustGo(item));
  return {
    ...{ item: row.item, lane: row.lane, exerciseId: row.exerciseId, side: row.side },
    region: exercise?.region ?? 'whole-body',
    dose,
    lastDone: lastDone(item),
    risenFrom: risenFrom(
      { item: row.item, exerciseId: row.exerciseId, side: row.side, dose },
      item.visit.context.history,
    ),
    goalWeight: goalWeight(item),
    inputs: [...screened(ofVisit, item), ...inputsOf(item, candidates)].toSorted(byName),
    ...candidates,
    ceilings: doseCeilings(item, item.visit),
    rungsPassed: rungsPassed(item),
    rungsForbidden: rungsForbidden(item),
    weekTotal: weekTotal(item),
    restUntil: restUntil(item),
    maintenance: stage?.kind === 'maintenance',
  };
}

function inputsOf(item: ItemReading, candidates: Pick<ItemEvidence, 'harder'>): InputEvidence[] {
  return [
    ...knownInput('form', item.dose.form),
    ...knownInput('setting', settingOf(item)),
    ...contraindicationInputs(item),
    ...healingInputs(item, candidates),
    ...painInputs(item),
    ...sessionInputs(item),
    ...levelInputs(item),
    ...effusionInputs(item),
    ...motionInputs(item),
    ...quadricepsInputs(item),
    ...goalInputs(item),
    ...holdsInputs(item),
  ];
}

/** Where a precaution that could forbid the item is not answered, not all was asked that makes it safe today. */
function screened(ofVisit: readonly InputEvidence[], item: ItemReading): readonly InputEvidence[] {
  if (isBlocked(item) !== null) return ofVisit;
  return ofVisit.map((one) => (one.input === 'safetyScreenDone' ? { ...one, value: false } : one));
}

function byName(one: InputEvidence, other: InputEvidence): number {
  return one.input < other.input ? -1 : 1;
}

/** Both, where the same exercise is done on the same side in the other lane, too. */
function settingOf({ row, visit }: ItemReading): string {
  const elsewhere = visit.today.document.items.some((other) => other.lane !== row.lane && isSameUse(other, row));
  return elsewhere ? 'both' : row.lane;
}

/** Reductions act on what was done; a dose of another form is no dose of this item. */
function lastDone({ session, sessions, dose }: ItemReading): Dose {
  const done = [...sessions, ...(session === null ? [] : [session])].flatMap((one) => one.dose ?? []);
  return done.findLast(({ form }) => form === dose.form) ?? dose;
}

/** Weights of the problems that it treats and that stand behind a goal. */
function goalWeight({ treats, visit }: ItemReading): number {
  const behind = new Set(visit.context.plan.goals.flatMap(({ problems }) => problems));
  return treats.reduce((sum, { key, weight }) => (behind.has(key) ? sum + weight : sum), 0);
}

/** A stopped item rests until somebody puts something in its place. */
function restUntil({ stage }: ItemReading): string | null {
  if (stage?.kind === 'stopped') return '9999-12-31';
  return stage?.kind === 'resting' ? stage.until : null;
}

/** Whether something may have to stand in its place: only then is it worth looking for. */
function mustGo(item: ItemReading): boolean {
  const seen = item.session?.seen;
  const skin = seen?.skinReaction;
  const isHurt = skin !== undefined && skin !== 'none' && skin !== 'redness';
  return isBlocked(item) === true || isHurt || seen?.withinSessionChange === false;
}
