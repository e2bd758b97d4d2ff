import type { Presentation, PresentationId } from './presentation';
import { presentations } from './presentations.data';

const presentationById: ReadonlyMap<PresentationId, Presentation> = new Map(
  presentations.map((presentation) => [presentation.id, presentation]),
);

/** The presentation of an id, or null when there is none. */
export function presentationOf(id: PresentationId | null): Presentation | null {
  return id === null ? null : (presentationById.get(id) ?? null);
}
