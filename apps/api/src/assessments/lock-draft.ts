import type { AssessmentStatus, AssessmentView, MissedChange } from '@repattern/contracts';
import type { AssessmentDocument } from '@repattern/domain';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { readAssessment } from './read-assessment';

/** One version of a draft that a caller has read and wants to change. */
export interface DraftVersion {
  readonly id: string;
  readonly readVersion: number;
}

/** A draft that nobody else can change until the transaction ends. */
export interface LockedDraft {
  id: string;
  patient_id: string;
  status: AssessmentStatus;
  version: number;
  document: AssessmentDocument;
  birth_on: string;
}

// Nothing that can change is joined: a lock that has waited checks the row anew, and would lose it with its join.
const lockAssessment: Statement<LockedDraft> = {
  name: 'lock-assessment',
  text: `
    SELECT a.id, a.patient_id, a.status, a.version, a.document,
      (SELECT p.birth_on FROM patients p WHERE p.id = a.patient_id) AS birth_on
    FROM assessments a WHERE a.id = $1 FOR UPDATE`,
};

/** Locks a draft that nobody has changed since it was read; what is signed or discarded does not change. */
export async function lockDraft(unit: UnitOfWork, { id, readVersion }: DraftVersion): Promise<LockedDraft> {
  const row = await unit.row(lockAssessment, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  if (row.version !== readVersion) throw await changedMeanwhile(unit, id, readVersion);
  if (row.status !== 'draft') throw new ProblemException('assessment.locked');
  return row;
}

/** The answer to a change that lost a race: the assessment as it is now, and who changed which sections since it was read. */
async function changedMeanwhile(unit: UnitOfWork, id: string, readVersion: number): Promise<ProblemException> {
  const changes: MissedChange[] = await missedChanges(unit, id, readVersion);
  const current: AssessmentView = await readAssessment(unit, id);
  const headers = { etag: etagOf(current.version) };
  return new ProblemException('resource.changed-meanwhile', {
    headers,
    members: { current, changes },
    keepsWork: true,
  });
}
