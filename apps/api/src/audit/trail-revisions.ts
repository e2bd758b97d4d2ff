import type { ChainBreak } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { brokenRevision, chainedRevisions, type ChainedRevision } from '../plans/verify-revisions';

/** So many revisions are held in memory at a time. */
const revisionsAtOnce = 25;

const selectRevisions: Statement<ChainedRevision> = {
  name: 'revisions-of-clinic',
  text: `${chainedRevisions}
    WHERE clinic_id = current_clinic() AND ($1::uuid IS NULL OR plan_id = $1) AND (plan_id, number) > ($2::uuid, $3::integer)
    ORDER BY plan_id, number LIMIT ${revisionsAtOnce}`,
};

/** The revisions of a clinic, or of one plan, after the last that was read (null: from the first); a part of them. */
export function readRevisions(
  unit: UnitOfWork,
  planId: string | null,
  after: ChainedRevision | null,
): Promise<ChainedRevision[]> {
  const place = [after?.plan_id ?? '00000000-0000-0000-0000-000000000000', after?.number ?? 0];
  return unit.rows(selectRevisions, [planId, ...place]);
}

const selectTelling: Statement<{ id: string; seq: number }> = {
  name: 'event-of-revision',
  text: `
    SELECT id, seq FROM audit_events WHERE clinic_id = current_clinic() AND stream_kind = 'plan' AND stream_id = $1
      AND data->'revision' = to_jsonb($2::integer) ORDER BY seq LIMIT 1`,
};

/** The first revision that is not what was signed, at the event that told of it. */
export async function firstTouchedRevision(
  unit: UnitOfWork,
  revisions: readonly ChainedRevision[],
  before: ChainedRevision | null,
): Promise<ChainBreak | null> {
  const broken = brokenRevision(revisions, before);
  if (broken === null) return null;
  const told = await unit.row(selectTelling, [broken.planId, broken.number]);
  const stream = { kind: 'plan', id: broken.planId } as const;
  return { stream, seq: told?.seq ?? 0, fault: 'record-edited', eventId: told?.id ?? null };
}
