import { canonicalJson } from '../kernel/canonical-json';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding } from './assessment-finding';
import { qualifiersOf, untoldEvent } from './healing-events';

/** What is doubtful about operations and injuries. While it is, the stricter reading holds. */
export function eventFindings(document: AssessmentDocument): AssessmentFinding[] {
  const { events } = document.presentation;
  const untold = untoldEvent(document);
  const future = events.filter(({ on }) => on > document.assessedOn);
  const open = events.flatMap((event) =>
    qualifiersOf(event.procedure)
      .filter((qualifier) => !Object.hasOwn(event.qualifiers, qualifier))
      .map((qualifier) => ({ procedure: event.procedure, qualifier })),
  );
  const findings = [
    ...(untold === null ? [] : [finding('event.missing', { procedure: untold })]),
    ...future.map(({ procedure, on }) => finding('event.in-future', { procedure, on })),
    ...open.map((params) => finding('event.qualifier-unknown', params)),
  ];
  return findings.sort((one, other) => (canonicalJson(one.params) < canonicalJson(other.params) ? -1 : 1));
}

function finding(
  code: 'event.missing' | 'event.in-future' | 'event.qualifier-unknown',
  params: AssessmentFinding['params'],
): AssessmentFinding {
  return { code, severity: 'warn', params };
}
