import {
  planSignalKinds,
  visitSignals,
  type FollowedPlan,
  type PlanSignal,
  type PlanSignalKind,
} from '@repattern/domain';
import { reassessmentDue } from '@repattern/domain/progression/signals/reassessment-due';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** One kind of what the visits of a plan speak for, as it is stored. */
export interface StoredSignal {
  readonly kind: PlanSignalKind;
  /** The day since which it is so, or from which it will be. */
  readonly since: string;
  /** Items that it is about; none where it is about the plan. */
  readonly items: readonly string[];
}

/** The end of all days: whatever will be due one day is due on it. */
const lastDay = '9999-12-31';

/**
 * What the visits of a plan speak for, kind by kind, as long as no other visit is finished. Of what becomes due by the calendar alone, the day on
 * which it will be.
 */
export function signalsToStore(followed: FollowedPlan): StoredSignal[] {
  const now = visitSignals(followed).filter(({ kind }) => kind !== 'reassessment-due');
  const signals = [...now, ...reassessmentDue({ ...followed, today: lastDay })];
  return planSignalKinds.flatMap((kind) => {
    const [first, ...others] = signals.filter((signal) => signal.kind === kind);
    if (!first) return [];
    const since = others.reduce((earliest, other) => (other.since < earliest ? other.since : earliest), first.since);
    return [{ kind, since, items: [first, ...others].flatMap(itemOf) }];
  });
}

function itemOf(signal: PlanSignal): string[] {
  return 'item' in signal ? [signal.item] : [];
}

const replaceSignals: Statement = {
  name: 'write-plan-signals',
  text: `
    WITH told AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS t(kind text, since date, items text[])),
    gone AS (DELETE FROM plan_signals WHERE plan_id = $1::uuid AND kind NOT IN (SELECT kind FROM told))
    INSERT INTO plan_signals AS s (plan_id, kind, since, items)
    SELECT $1::uuid, t.kind, t.since::timestamp AT TIME ZONE c.time_zone, t.items
    FROM told t, clinics c WHERE c.id = current_clinic()
    ON CONFLICT (clinic_id, plan_id, kind) DO UPDATE SET since = excluded.since, items = excluded.items
      WHERE (s.since, s.items) IS DISTINCT FROM (excluded.since, excluded.items)`,
};

/** Stores what the visits of a plan speak for; what they no longer do is taken off the worklist. */
export async function writeSignals(unit: UnitOfWork, planId: string, signals: readonly StoredSignal[]): Promise<void> {
  await unit.rows(replaceSignals, [planId, JSON.stringify(signals)]);
}
