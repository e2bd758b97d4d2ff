import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';

/** What the visits of a plan speak for, so that somebody should look at it. */
export type PlanSignal = 'ready-to-advance' | 'stale' | 'plateau' | 'reassessment-due' | 'no-show';

// What stands already keeps since when it has.
const replaceSignals: Statement = {
  name: 'write-plan-signals',
  text: `
    WITH gone AS (DELETE FROM plan_signals WHERE plan_id = $1::uuid AND kind <> ALL ($2::text[]))
    INSERT INTO plan_signals (plan_id, kind) SELECT $1::uuid, kind FROM unnest($2::text[]) AS kind ON CONFLICT DO NOTHING`,
};

/** Notes what a plan's visits speak for now; what they no longer do is taken off the worklist. */
export async function writeSignals(unit: UnitOfWork, planId: string, signals: readonly PlanSignal[]): Promise<void> {
  await unit.rows(replaceSignals, [planId, signals]);
}
