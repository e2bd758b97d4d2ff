const visit = `jsonb_build_object('id', v.id, 'on', v.on_day)`;

// Also what it rested on before, which its own stream tells.
const assessed = `
  SELECT a.signed_at AS at, 'a:' || a.id AS key, a.signed_by AS person_id,
    jsonb_build_object('kind', 'assessed', 'assessmentId', a.id, 'on', a.assessed_on) AS fact
  FROM plan JOIN assessments a ON a.patient_id = plan.patient_id
  WHERE a.status = 'signed' AND (a.id = plan.assessment_id OR a.signed_at >= plan.created_at OR EXISTS (
    SELECT FROM audit_events e WHERE e.clinic_id = plan.clinic_id AND e.stream_kind = 'plan' AND e.stream_id = plan.id
      AND e.action = 'plan.assessed' AND e.data->>'assessment' = a.id::text))`;

const composed = `SELECT created_at, 'b:', created_by, jsonb_build_object('kind', 'composed') FROM plan`;

const steps = `
  SELECT t.at, 'c:' || lpad(t.version::text, 9, '0'), t.person_id,
    jsonb_build_object('kind', 'step', 'transition', t.transition, 'revision', t.revision, 'reason', t.reason)
  FROM plan JOIN plan_transitions t ON t.plan_id = plan.id`;

const rescheduled = `
  SELECT r.at, 'd:' || lpad(r.number::text, 9, '0'), r.person_id,
    jsonb_build_object('kind', 'rescheduled', 'revision', r.number, 'reason', r.reason)
  FROM plan JOIN plan_revisions r ON r.plan_id = plan.id WHERE r.kind = 'calendar'`;

const finished = `
  SELECT v.finished_at, 'e:' || v.id, v.finished_by, jsonb_build_object('kind', 'visit-finished', 'visit', ${visit},
    'revision', (SELECT r.number FROM plan_revisions r WHERE r.plan_id = v.plan_id AND r.visit_id = v.id),
    'verdicts', (SELECT coalesce(jsonb_object_agg(each.action, each.items), '{}') FROM (
      SELECT i.action, count(*) AS items FROM visit_item_verdicts i WHERE i.visit_id = v.id GROUP BY i.action) AS each),
    'overridden', (SELECT count(*) FROM visit_item_verdicts i WHERE i.visit_id = v.id AND i.decision = 'overridden'))
  FROM plan JOIN visits v ON v.plan_id = plan.id WHERE v.stage = 'finished'`;

const notTaken = `
  SELECT v.updated_at, 'e:' || v.id, v.updated_by, jsonb_build_object('kind',
    CASE v.stage WHEN 'no-show' THEN 'visit-missed' ELSE 'visit-cancelled' END, 'visit', ${visit}, 'reason', v.reason)
  FROM plan JOIN visits v ON v.plan_id = plan.id WHERE v.stage IN ('no-show', 'cancelled')`;

const addenda = `
  SELECT a.at, 'f:' || a.id, a.person_id, jsonb_build_object('kind', 'visit-addendum', 'visit', ${visit}, 'reason', a.reason)
  FROM plan JOIN visits v ON v.plan_id = plan.id JOIN visit_addenda a ON a.visit_id = v.id`;

const phases = `
  SELECT m.at, 'g:' || lpad(m.seq::text, 9, '0'), m.person_id, CASE m.kind
    WHEN 'start' THEN jsonb_build_object('kind', 'phase-started', 'to', m.to_phase)
    ELSE jsonb_build_object('kind', 'phase-moved', 'visit', ${visit},
      'move', jsonb_build_object('kind', m.kind, 'from', m.from_phase, 'to', m.to_phase, 'reason', m.reason),
      'unmet', (SELECT count(*) FROM jsonb_array_elements(m.criteria) AS c WHERE c->>'state' IN ('unmet', 'not-assessed'))) END
  FROM plan JOIN phase_moves m ON m.plan_id = plan.id LEFT JOIN visits v ON v.id = m.visit_id`;

const reviewed = `
  SELECT v.at, 'h:' || lpad(v.seq::text, 9, '0'), v.person_id,
    jsonb_build_object('kind', 'reviewed', 'outcome', v.outcome, 'revision', v.revision, 'note', v.note)
  FROM plan JOIN plan_reviews v ON v.plan_id = plan.id`;

const answered = `
  SELECT a.at, 'i:' || a.review_id, a.person_id, jsonb_build_object('kind', 'review-answered', 'text', a.text)
  FROM plan JOIN plan_reviews v ON v.plan_id = plan.id JOIN review_answers a ON a.review_id = v.id`;

const commented = `
  SELECT c.at, 'j:' || c.id, c.person_id, jsonb_build_object('kind', 'commented', 'text', c.text,
    'item', t.anchor->'item', 'exerciseId', t.anchor->'exerciseId')
  FROM plan JOIN review_threads t ON t.plan_id = plan.id JOIN review_comments c ON c.thread_id = t.id`;

const dutiesDone = `
  SELECT d.at, 'k:' || d.id, d.person_id,
    jsonb_build_object('kind', 'duty-done', 'duty', d.kind, 'on', d.on_day, 'note', d.note)
  FROM plan JOIN plan_duties d ON d.plan_id = plan.id`;

const ofTreatment = [assessed, composed, steps, rescheduled, finished, notTaken, addenda, phases];
const ofReview = [reviewed, answered, commented, dutiesDone];

/** Selects what happened to the plan `plan`: instant, a key that tells facts of one instant apart, person and fact. */
export const timelineFacts = [...ofTreatment, ...ofReview].join('\n  UNION ALL ');
