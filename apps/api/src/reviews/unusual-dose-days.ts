import type { CalendarDate, ReviewFacts, UnusualDose } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { unusualDoses } from '@repattern/domain/audit/review/unusual-doses';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { ReviewFactsRow } from './review-facts-row';

interface DoseDay {
  plan_id: string;
  item: string;
  since: string;
}

// A dose has been so since the revision after the last one in which it was another.
const selectDays: Statement<DoseDay> = {
  name: 'read-days-of-doses',
  text: `
    WITH asked AS (SELECT DISTINCT * FROM jsonb_to_recordset($1::jsonb) AS a(plan_id uuid, item text, dose jsonb)),
    told AS (
      SELECT a.plan_id, a.item, r.number, r.at, a.dose = jsonb_path_query_first(r.document,
        '$.phases[*].*[*] ? (@.id == $item).dose', jsonb_build_object('item', a.item)) AS same
      FROM asked a JOIN plan_revisions r ON r.plan_id = a.plan_id
    )
    SELECT t.plan_id, t.item, (min(t.at) AT TIME ZONE c.time_zone)::date AS since
    FROM told t CROSS JOIN clinics c
    WHERE c.id = current_clinic() AND t.number > coalesce((
      SELECT max(o.number) FROM told o WHERE (o.plan_id, o.item) = (t.plan_id, t.item) AND o.same IS NOT TRUE), 0)
    GROUP BY t.plan_id, t.item, c.time_zone`,
};

type Doses = ReviewFacts['doses'];

/** The unusual doses of plans, each with the day since which it is so; plans without any are left out. */
export async function unusualDosesOf(
  unit: UnitOfWork,
  plans: readonly ReviewFactsRow[],
): Promise<ReadonlyMap<string, Doses>> {
  const found = plans.map(({ id, head }) => ({ id, head, doses: unusualDoses(head) }));
  const asked = found.flatMap(({ id, head, doses }) =>
    doses.map(({ item }) => ({ plan_id: id, item, dose: findItem(head, item)?.item.dose ?? null })),
  );
  if (asked.length === 0) return new Map();
  const days = await unit.rows(selectDays, [JSON.stringify(asked)]);
  const since = new Map(days.map((row) => [`${row.plan_id} ${row.item}`, row.since as CalendarDate]));
  const dated = (id: string, dose: UnusualDose): Doses[number][] => {
    const day = since.get(`${id} ${dose.item}`);
    return day === undefined ? [] : [{ ...dose, since: day }];
  };
  return new Map(found.map(({ id, doses }) => [id, doses.flatMap((dose) => dated(id, dose))]));
}
