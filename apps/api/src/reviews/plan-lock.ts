/** The advisory lock of whoever follows the plan `plan_id` of a statement; nobody holds it for longer than a transaction. */
export const planLock = `hashtextextended('review ' || plan_id, 0)`;
