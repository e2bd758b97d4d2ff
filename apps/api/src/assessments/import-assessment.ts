import { partFaultOf, type AssessmentView, type FieldFault } from '@repattern/contracts';
import {
  ageInYears,
  calendarDateIn,
  documentFromCase,
  parseCalendarDate,
  readAssessmentCase,
  type AssessedPatient,
  type AssessmentCase,
} from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { openDraft } from './open-draft';

/** A file from which a draft is to be opened, in a clinic's time zone. */
export interface FileImport {
  readonly patientId: string;
  readonly file: Readonly<Record<string, unknown>>;
  readonly timeZone: string;
}

interface PatientRow {
  birth_on: string;
  sex: AssessedPatient['sex'];
}

const patientOfFile: Statement<PatientRow> = {
  name: 'patient-of-file',
  text: `SELECT birth_on, sex FROM patients WHERE id = $1`,
};

/** Opens a draft from the file of an assessment; throws every fault of the file at once, each at its place. */
export async function importAssessment(unit: UnitOfWork, wanted: FileImport): Promise<AssessmentView> {
  const { patientId, file, timeZone } = wanted;
  const today = calendarDateIn(timeZone, new Date());
  // A file that names no day is of today, so that nothing in it can lie in the future.
  const reading = readAssessmentCase({ assessedOn: today, ...file });
  if (!reading.ok) throw invalid(reading.faults.map(partFaultOf).map(inFile));
  const patient = await unit.row(patientOfFile, [patientId]);
  if (!patient) throw new ProblemException('resource.not-found');
  const document = documentFromCase(reading.value, today);
  const day = { on: document.assessedOn, today };
  const faults = [...dayFaults(day, patient), ...patientFaults(reading.value, day.on, patient)];
  if (faults.length > 0) throw invalid(faults);
  return openDraft(unit, { patientId, document, previousId: null, action: 'assessment.imported' });
}

function dayFaults({ on, today }: { on: string; today: string }, { birth_on: min }: PatientRow): FieldFault[] {
  if (on >= min && on <= today) return [];
  return [inFile({ code: 'date-not-in-range', pointer: '/assessedOn', params: { min, max: today } })];
}

/** The file of another patient is told by age and sex, which is all that it says of its own. */
function patientFaults({ patient: told }: AssessmentCase, on: string, { birth_on, sex }: PatientRow): FieldFault[] {
  const [born, day] = [parseCalendarDate(birth_on), parseCalendarDate(on)];
  const age = born && day ? ageInYears(born, day) : null;
  const otherAge = told.ageYears !== null && age !== null && Math.abs(told.ageYears - age) > 1;
  const otherSex = told.sex !== 'unknown' && sex !== 'unknown' && told.sex !== sex;
  return [
    ...(otherAge ? [inFile({ code: 'other-patient', pointer: '/patient/ageYears' })] : []),
    ...(otherSex ? [inFile({ code: 'other-patient', pointer: '/patient/sex' })] : []),
  ];
}

function inFile({ pointer, params = {}, code }: ReturnType<typeof partFaultOf>): FieldFault {
  return { code, in: 'body', pointer: `/file${pointer}`, params };
}
