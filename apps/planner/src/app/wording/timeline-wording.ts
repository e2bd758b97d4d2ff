import type { RuleAction, TimelineEntry, TimelineFact } from '@repattern/domain';
import type { IconName } from '../ui/icon';
import { dayInWords, weekdayInWords } from './day-in-words';
import { dutyWording } from './duty-wording';
import { phaseDecisionInWords, phaseInWords } from './gate-evidence-wording';
import { transitionWording } from './plan-transition-wording';
import { quoted, type HistoryNaming } from './revision-step-wording';
import { actionWording } from './verdict-wording';

/** Something that happened to a plan, in words. */
export interface TimelineEntryInWords {
  readonly icon: IconName;
  /** `Signed off as revision 3`, `Visit of Mon 2 Mar`. */
  readonly says: string;
  /** What of it matters, or why; null where nothing more is known. */
  readonly detail: string | null;
  readonly by: string;
  readonly at: string;
}

type FactOf<Kind> = Extract<TimelineFact, { readonly kind: Kind }>;
type Words = Pick<TimelineEntryInWords, 'icon' | 'says' | 'detail'>;

/** Something that happened to a plan, with who did it and when. */
export function timelineEntryInWords(entry: TimelineEntry, naming: HistoryNaming): TimelineEntryInWords {
  return { ...factInWords(entry, naming), by: entry.by.displayName, at: naming.moment(entry.at) };
}

function factInWords(fact: TimelineFact, naming: HistoryNaming): Words {
  const { today } = naming;
  switch (fact.kind) {
    case 'assessed':
      return { icon: 'check', says: 'Assessment signed', detail: `Assessed on ${dayInWords(fact.on)}` };
    case 'composed':
      return { icon: 'compose', says: 'Plan begun', detail: null };
    case 'step':
      return stepInWords(fact);
    case 'rescheduled':
      return { icon: 'edit', says: `Calendar changed, revision ${fact.revision}`, detail: quoted(fact.reason) };
    case 'visit-finished':
      return { icon: 'check', says: `Visit of ${weekdayInWords(fact.visit.on, today)}`, detail: verdictsInWords(fact) };
    case 'visit-missed':
      return { icon: 'warning', says: `Missed ${weekdayInWords(fact.visit.on, today)}`, detail: quoted(fact.reason) };
    case 'visit-cancelled':
      return { icon: 'close', says: `Cancelled ${weekdayInWords(fact.visit.on, today)}`, detail: quoted(fact.reason) };
    case 'visit-addendum':
      return {
        ...{ icon: 'plus', says: `Added to the visit of ${weekdayInWords(fact.visit.on, today)}` },
        detail: quoted(fact.reason),
      };
    case 'phase-started':
      return { icon: 'right', says: `Begins in ${phaseInWords(fact.to)}`, detail: null };
    case 'phase-moved':
      return moveInWords(fact);
    case 'reviewed':
      return {
        ...(fact.outcome === 'approved'
          ? ({ icon: 'check', says: 'Approved' } as const)
          : ({ icon: 'left', says: 'Returned by review' } as const)),
        detail: quoted(fact.note),
      };
    case 'review-answered':
      return { icon: 'right', says: 'Answered the review', detail: quoted(fact.text) };
    case 'commented':
      return {
        ...{
          icon: 'edit',
          says: fact.exerciseId === null ? 'Comment' : `Comment on ${naming.exercise(fact.exerciseId)}`,
        },
        detail: quoted(fact.text),
      };
    case 'duty-done':
      return {
        icon: 'check',
        says: `${dutyWording[fact.duty].name} on ${dayInWords(fact.on)}`,
        detail: quoted(fact.note),
      };
  }
}

function stepInWords({ transition, revision, reason }: FactOf<'step'>): Words {
  const { icon, done } = transitionWording[transition];
  const isOfRevision = transition === 'sign-off' || transition === 'co-sign';
  return {
    icon,
    says: isOfRevision && revision !== null ? `${done}, revision ${revision}` : done,
    detail: quoted(reason),
  };
}

function moveInWords({ move, unmet }: FactOf<'phase-moved'>): Words {
  const gate = move.kind === 'override' && unmet > 0 ? `${unmet} of the gate not met or not known: ` : '';
  const why = quoted(move.reason);
  return {
    icon: move.kind === 'advance' ? 'right' : move.kind === 'back' ? 'left' : 'warning',
    says: phaseDecisionInWords(move),
    detail: why === null ? null : `${gate}${why}`,
  };
}

/** `2 progress, 5 hold; 1 overridden`, the gravest first. */
function verdictsInWords({ verdicts, overridden }: FactOf<'visit-finished'>): string | null {
  const actions = Object.keys(actionWording) as RuleAction[];
  const counts = actions.flatMap((action) => {
    const count = verdicts[action] ?? 0;
    return count === 0 ? [] : [`${count} ${actionWording[action].word.toLowerCase()}`];
  });
  if (counts.length === 0) return null;
  return overridden === 0 ? counts.join(', ') : `${counts.join(', ')}; ${overridden} overridden`;
}
