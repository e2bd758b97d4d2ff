/**
 * Selects what others read of the plan `plan` after it was signed: revision, outcome, person and instant. A co-signature counts, since
 * nobody gives one to what they signed themselves.
 */
export const reviewsOfPlan = `
  SELECT t.revision, 'co-signed' AS outcome, t.person_id, t.at FROM plan_transitions t JOIN plan ON t.plan_id = plan.id
  WHERE t.transition = 'co-sign'
  UNION ALL
  SELECT v.revision, v.outcome, v.person_id, v.at FROM plan_reviews v JOIN plan ON v.plan_id = plan.id`;
