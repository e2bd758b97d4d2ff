import { findItem } from '../../plan/edit/item-spot';
import type { Dose } from '../../technique/dose-forms';
import type { RuleAction } from '../rules/progression-rule';
import { isSameUse } from './item-sessions';
import type { ItemInRows } from './item-sessions';
import type { VisitReading } from './visit-reading';

/** What a visit tells of the sessions that were done at home since the visit before. */
export interface HomeSessions {
  readonly on: string;
  /** At which they were done; null where that is not certain. */
  readonly dose: Dose | null;
  /** Null where nobody asked. */
  readonly sessions: number | null;
}

/** A visit at which one of these was said may have lowered the target after the sessions that it tells of. */
const lowering: readonly RuleAction[] = ['SUBSTITUTE', 'REASSESS', 'REST', 'REGRESS'];

/**
 * What each visit tells of sessions at home of an exercise on a side, today’s included, in the order of the visits. None for a
 * visit whose home programme did not have it.
 */
export function homeSessionsOf(item: ItemInRows, { context, today }: VisitReading): HomeSessions[] {
  const past = context.history.flatMap(({ on, document, verdicts }): HomeSessions[] => {
    const row = document.items.find((one) => one.lane === 'home' && isSameUse(one, item));
    if (row === undefined) return [];
    const verdict = verdicts[row.item];
    const isCertain = verdict !== undefined && !lowering.includes(verdict.action);
    return [{ on, dose: isCertain ? row.target : null, sessions: document.home.sessionsDone }];
  });
  const row = today.document.items.find((one) => one.lane === 'home' && isSameUse(one, item));
  if (row === undefined) return past;
  const dose = findItem(context.plan, row.item)?.item.dose ?? null;
  return [...past, { on: today.on, dose, sessions: today.document.home.sessionsDone }];
}
