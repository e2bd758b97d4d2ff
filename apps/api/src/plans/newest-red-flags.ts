import type { AssessmentDocument, PlanFinding } from '@repattern/domain';
import { missingFrom, type SigningCase } from './missing-from';
import { besideToSign, type SigningRow } from './signing';

/** A row for a signature, and what the newest signed assessment of the patient says, whichever the plan answers. */
export interface NewestRow extends SigningRow {
  newest: AssessmentDocument | null;
}

/** Reads a {@link NewestRow} beside the plan `p`, in the statement that locks it. */
export const besideWithNewest = `${besideToSign},
    (SELECT n.document FROM assessments n WHERE n.patient_id = p.patient_id AND n.status = 'signed'
      ORDER BY n.assessed_on DESC, n.created_at DESC LIMIT 1) AS newest`;

/** The red flags of the newest signed assessment that keep a plan from being carried out. */
export function newestRedFlags(signing: SigningCase & NewestRow): PlanFinding[] {
  const { newest } = signing;
  if (newest === null) return [];
  const assessment = { status: 'signed' as const, document: newest, newer: false };
  return missingFrom({ ...signing, assessment }).filter(
    ({ code, severity }) => severity === 'block' && code.startsWith('red-flag.'),
  );
}
