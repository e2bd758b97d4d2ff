import type { AssessmentView, PatientView } from '@repattern/contracts';
import { emptyAssessment, type AssessmentDocument } from '@repattern/domain';
import { routes } from '@repattern/contracts/values';
import { newPatient } from './new-patient';
import type { TestClient } from './test-client';

/** A patient of one test, with an open draft. */
export interface OpenedDraft {
  readonly patient: PatientView;
  readonly draft: AssessmentView;
}

/** Opens an empty draft for a new patient. */
export async function openDraft(client: TestClient): Promise<OpenedDraft> {
  const { body: patient } = await client.post<PatientView>(routes.patients, newPatient());
  const { status, body: draft } = await client.post<AssessmentView>(routes.patientAssessments(patient.id), {});
  if (status !== 201) throw new Error(`Opening a draft was answered with ${status}.`);
  return { patient, draft };
}

/** A document in which everything is answered that a signature asks for. */
export function completeDocument(assessedOn = '2026-11-02'): AssessmentDocument {
  const empty = emptyAssessment(assessedOn);
  return {
    ...empty,
    presentation: { id: 'knee-oa', icd10: 'M17.12', side: 'left', onsetOn: '2026-03-01', events: [] },
    pain: { now: 4, best: 2, worst: 6, marks: [{ view: 'front', x: 0.45, y: 0.7, nrs: 4, quality: 'ache' }] },
    redFlags: { answers: {}, others: 'absent' },
    precautions: { flags: [], others: 'absent' },
    findings: [{ id: 'quadriceps-weak', side: 'left', result: 'positive' }],
    strength: [{ muscle: 'gluteus-medius', side: 'left', grade: '3+', painful: false }],
    rangeOfMotion: [{ motion: 'knee-flexion', side: 'left', degrees: 105, painful: true }],
    tests: [{ test: 'tug', side: null, value: 11.5 }],
    outcomes: [{ id: 'lefs', score: 41 }],
    goals: [{ kind: 'function', activity: 'Climb the stairs at home', measure: 'lefs', target: 55, weeks: 8 }],
    constraints: {
      startOn: '2026-11-09',
      visitsPerWeek: 2,
      weekdays: ['mon', 'thu'],
      clinicMinutes: 45,
      homeMinutesPerDay: 15,
      clinicEquipment: 'all',
      homeEquipment: ['band', 'chair'],
    },
    notes: 'First line\nSecond line',
  };
}

/** Saves a document over a version of a draft. */
export function save(
  client: TestClient,
  draft: Pick<AssessmentView, 'id' | 'version'>,
  document: unknown,
): ReturnType<typeof client.put<AssessmentView>> {
  return client.put<AssessmentView>(routes.assessment(draft.id), { document }, { 'if-match': `"${draft.version}"` });
}

/** Signs a complete assessment of a new patient. */
export async function signedAssessment(client: TestClient): Promise<{ patient: PatientView; signed: AssessmentView }> {
  const { patient, draft } = await openDraft(client);
  const { body: saved } = await save(client, draft, completeDocument());
  const headers = { 'if-match': `"${saved.version}"` };
  const { status, body: signed } = await client.post<AssessmentView>(routes.assessmentSign(draft.id), {}, headers);
  if (status !== 200) throw new Error(`Signing was answered with ${status}.`);
  return { patient, signed };
}
