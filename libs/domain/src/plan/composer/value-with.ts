import type { PackedInstance } from './packed-instance';
import type { WorkingChoice } from './working-choice';

/** What a choice comes to with one more use in it. */
export interface ChoiceWith {
  readonly value: number;
  /** The uses that gave way. */
  readonly out: readonly number[];
}

/** What a choice is made of, and which of its uses may give way. */
export interface Room {
  readonly packed: PackedInstance;
  readonly mayGo: (use: number) => boolean;
}

/**
 * What a choice would be worth with a use in it. The use of its ladder gives way, then whatever of its lane is missed least,
 * until it fits; that which makes it fit at once goes first. Null where what must stay leaves no room. The choice is left
 * as it was. Nothing else is chosen anew, so that the best choice with the use may be worth a little more.
 */
export function valueWith(choice: WorkingChoice, use: number, room: Room): ChoiceWith | null {
  const before = [...choice.chosen];
  const fits = makeRoom(choice, use, room);
  if (fits) choice.add(use);
  const { value } = choice;
  const out = before.filter((each) => !choice.has(each));
  choice.become(before);
  return fits ? { value, out } : null;
}

function makeRoom(choice: WorkingChoice, use: number, room: Room): boolean {
  const rival = choice.rivalOf(use);
  if (rival !== null && !room.mayGo(rival)) return false;
  if (rival !== null) choice.remove(rival);
  while (!choice.fits(use)) {
    const next = leastMissed(choice, use, room);
    if (next === null) return false;
    choice.remove(next);
  }
  return true;
}

function leastMissed(choice: WorkingChoice, use: number, { packed, mayGo }: Room): number | null {
  const inLane = choice.chosen
    .filter((each) => packed.lane[each] === packed.lane[use] && mayGo(each))
    .map((each) => ({ each, ...withoutIt(choice, each, use) }))
    .sort((one, other) => Number(other.fits) - Number(one.fits) || one.loss - other.loss || one.each - other.each);
  return inLane[0]?.each ?? null;
}

function withoutIt(choice: WorkingChoice, out: number, use: number): { fits: boolean; loss: number } {
  const before = choice.value;
  choice.remove(out);
  const result = { fits: choice.fits(use), loss: before - choice.value };
  choice.add(out);
  return result;
}
