/** SQL of the hash that an event carries as `record` of the signed assessment `a`, in hexadecimal digits. */
const recordOfAssessment = `encode(sha256(convert_to(canonical_json(a.document), 'UTF8')), 'hex')`;

/** Selects an event of the stream of a plan `m`: that it rests on the signed assessment `a`. */
export const assessedEvent = (requestId: string): string => `
  SELECT 'plan.assessed', 'plan', m.id, ${requestId}::uuid, jsonb_build_object('patient', m.patient_id,
    'assessment', a.id, 'assessmentVersion', a.version, 'record', ${recordOfAssessment})`;

/** Where a statement has the plans that it wrote, and where the assessments on which they may rest. */
export interface AssessedPlans {
  /** A part of the statement that answers whole plans as they are now. */
  readonly plans: string;
  /** A part that has locked the assessments; left out where they are signed already. */
  readonly assessments?: string;
  /** Parameter of the request. */
  readonly requestId: string;
}

/**
 * Selects the same for each plan that a statement opened on a signed assessment, or gave another one than it had before. What a statement
 * writes is not visible to itself, so that its plans stand beside themselves as they were.
 */
export function newlyAssessed({ plans, assessments = 'assessments', requestId }: AssessedPlans): string {
  return `${assessedEvent(requestId)}
  FROM ${plans} m JOIN ${assessments} a ON a.id = m.assessment_id LEFT JOIN plans b ON b.id = m.id
  WHERE a.status = 'signed' AND b.assessment_id IS DISTINCT FROM a.id`;
}
