/** Selects what others read of the plan `plan` after it was signed: revision, outcome, by and instant. */
export const reviewsOfPlan = `
  SELECT t.revision, 'co-signed' AS outcome, t.person_id, t.at FROM plan_transitions t JOIN plan ON t.plan_id = plan.id
  WHERE t.transition = 'co-sign'`;
