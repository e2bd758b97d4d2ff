import type { BodySide } from '@repattern/domain';
import { presentations } from '@repattern/domain/assessment/presentations.data';

/** Sides as the planner says them; both where a thing concerns left and right. */
export const sideWording: Readonly<Record<BodySide, string>> = { left: 'left', right: 'right', both: 'both sides' };

/** A name with its side: `Gluteus medius, left`. */
export function withSide(name: string, side: BodySide | null): string {
  return side === null ? name : `${name}, ${sideWording[side]}`;
}

/** A presentation by its name and side: `Knee osteoarthritis, left`; null while none is chosen. */
export function presentationInWords(id: string | null, side: BodySide | null): string | null {
  const found = presentations.find((presentation) => presentation.id === id);
  return found === undefined ? null : withSide(found.name, side);
}
