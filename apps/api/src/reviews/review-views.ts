/** An instant as a statement tells it inside one column. */
export const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** A person as a statement tells them in one column, or null. */
export const personOf = (id: string): string =>
  `(SELECT jsonb_build_object('id', u.id, 'displayName', u.display_name) FROM people u WHERE u.id = ${id})`;

/** Holds where the person `u` still reviews: who has left, or does something else now, looks at nothing. */
export const stillReviews = `u.active AND 'supervisor' = ANY (u.roles)`;

/** Who looks at the plan `p`, in one column, or null. */
export const assigneeOfPlan = `
    (SELECT jsonb_build_object('id', u.id, 'displayName', u.display_name) FROM people u WHERE ${stillReviews} AND u.id = (
      SELECT a.assignee_id FROM review_assignments a WHERE a.plan_id = p.id ORDER BY a.seq DESC LIMIT 1))`;

/** The revision of the plan `p` that was approved last, or null. */
export const reviewedRevision = `
    (SELECT jsonb_build_object('revision', v.revision, 'at', ${instant('v.at')})
      FROM plan_reviews v WHERE v.plan_id = p.id AND v.outcome = 'approved' ORDER BY v.seq DESC LIMIT 1)`;

/** Who and when of a row, as members of an object inside one column. */
export const signature = (row: string): string =>
  `'by', ${personOf(`${row}.person_id`)}, 'at', ${instant(`${row}.at`)}`;

/** The reviews of the plan `p` in one column, newest first. */
export const reviewsOfPlan = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', v.id, 'revision', v.revision, 'outcome', v.outcome, 'note', v.note, ${signature('v')},
      'answer', (SELECT jsonb_build_object('text', w.text, ${signature('w')}) FROM review_answers w WHERE w.review_id = v.id))
      ORDER BY v.seq DESC) FROM plan_reviews v WHERE v.plan_id = p.id), '[]')`;

/** Selects a thread `t` in one column. */
export const threadView = `
  jsonb_build_object('id', t.id, 'planId', t.plan_id, 'revision', t.revision, 'anchor', t.anchor,
    'comments', (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'text', m.text, ${signature('m')}) ORDER BY m.at, m.id)
      FROM review_comments m WHERE m.thread_id = t.id),
    'settled', (SELECT jsonb_build_object(${signature('e')}) FROM review_settlements e WHERE e.thread_id = t.id))`;
