import type { AssessmentView } from '@repattern/contracts';
import {
  calendarDateIn,
  emptyAssessment,
  nextAssessment,
  type AssessmentDocument,
  type CalendarDate,
} from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { openDraft } from './open-draft';

/** An assessment to be begun today, in a clinic's time zone: empty, or from an earlier one. */
export interface NewAssessment {
  readonly patientId: string;
  readonly basedOn: string | null;
  readonly timeZone: string;
}

/** Opens a draft for today. */
export async function createAssessment(unit: UnitOfWork, wanted: NewAssessment): Promise<AssessmentView> {
  const { patientId, basedOn, timeZone } = wanted;
  const today = calendarDateIn(timeZone, new Date());
  const document = basedOn === null ? emptyAssessment(today) : await continued(unit, wanted, today);
  return openDraft(unit, { patientId, document, previousId: basedOn, action: 'assessment.created' });
}

const signedDocument: Statement<{ document: AssessmentDocument }> = {
  name: 'signed-assessment-document',
  text: `SELECT document FROM assessments WHERE id = $1 AND patient_id = $2 AND status = 'signed'`,
};

async function continued(
  unit: UnitOfWork,
  { patientId, basedOn }: NewAssessment,
  today: CalendarDate,
): Promise<AssessmentDocument> {
  const previous = await unit.row(signedDocument, [basedOn, patientId]);
  if (!previous) throw invalid([{ code: 'not-signed', in: 'body', pointer: '/basedOn', params: {} }]);
  return nextAssessment(previous.document, today);
}
