import type { VisitDocument } from '@repattern/domain';

/** Parts of a visit that are a few answers side by side. */
export type AnsweredPart = 'screen' | 'response' | 'pain' | 'home' | 'time' | 'measured';

/** An edit that replaces some answers of one part. */
export function answering<Part extends AnsweredPart>(
  part: Part,
  answers: Partial<VisitDocument[Part]>,
): (visit: VisitDocument) => VisitDocument {
  return (visit) => ({ ...visit, [part]: { ...visit[part], ...answers } });
}
