import type { RevisionKind } from '@repattern/contracts';
import type { HistoryDecision, HistoryMove, HistoryRevision, NamedVisit } from '@repattern/domain';

/** A revision in the history of its plan, as shaped statements answer it. */
export interface HistoryRevisionRow<Part> {
  number: number;
  kind: RevisionKind;
  document: Part;
  reason: string | null;
  person_id: string;
  person_name: string;
  at: string;
  hash: string;
  visit_id: string | null;
  visit: NamedVisit | null;
  move: HistoryMove | null;
}

/**
 * The revisions of the plan `plan` that came in force, and those that are asked for by number: nobody was treated by one that was signed,
 * never co-signed and given back.
 */
export function inForceOr(asked: string): string {
  return `(r.number IN (${asked})
    OR NOT EXISTS (SELECT FROM plan_transitions t WHERE t.plan_id = r.plan_id AND t.revision = r.number
      AND t.transition = 'sign-off' AND t.to_work = 'awaiting-co-sign')
    OR EXISTS (SELECT FROM plan_transitions t WHERE t.plan_id = r.plan_id AND t.revision = r.number AND t.transition = 'co-sign'))`;
}

/** Columns of {@link HistoryRevisionRow} but for the document, of a revision `r` signed by `s`. */
export const historyColumns = `r.number, r.kind, r.reason, r.person_id, s.display_name AS person_name, r.at, encode(r.hash, 'hex') AS hash,
  r.visit_id, (SELECT jsonb_build_object('id', v.id, 'on', v.on_day) FROM visits v WHERE v.id = r.visit_id) AS visit,
  (SELECT jsonb_build_object('kind', m.kind, 'from', m.from_phase, 'to', m.to_phase, 'reason', m.reason)
    FROM phase_moves m WHERE m.visit_id = r.visit_id) AS move`;

/** What was decided at a visit about items `i`, with what it rests on, the verdicts of the visit being `w`. */
export const decisionsOf = `jsonb_agg(jsonb_build_object('item', i.item, 'action', i.action, 'rule', i.rule, 'decision', i.decision,
  'overrideReason', i.reason, 'recommended', w.verdict->'next', 'restDays', w.verdict->'restDays', 'inputs', w.verdict->'inputs') ORDER BY i.position)`;

/** The revision that the domain knows for a row. The reason of one that comes from a visit is the visit. */
export function historyRevisionOf<Part>(
  row: HistoryRevisionRow<Part>,
  decisions: readonly HistoryDecision[],
): HistoryRevision<Part> {
  const { number: revision, kind, person_id, person_name, at, visit, document, move } = row;
  const reason = kind === 'visit' ? null : row.reason;
  const by = { id: person_id, displayName: person_name };
  return { origin: { revision, kind, by, at, reason, visit }, document, decisions, move };
}
