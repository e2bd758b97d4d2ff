export { PageQuery } from './http/page-query.dto';
export { HealthView } from './http/health.dto';
export { FieldFault, MissedChange, Problem } from './http/problem.dto';
export { SessionClinic, SessionUser, SessionView, SignInRequest } from './identity/session.dto';
export { ListPatientsQuery, SearchPatientsRequest } from './patients/list-patients.dto';
export type { PatientSort, PatientStatus } from './patients/list-patients.dto';
export {
  CreatePatientRequest,
  PatientChangedProblem,
  PatientPage,
  PatientView,
  UpdatePatientRequest,
} from './patients/patient.dto';
export type { AdministrativeSex } from './patients/patient.dto';
export { PersonPage, PersonView } from './people/person.dto';
export { WorklistItem, WorklistPage, WorklistPatient, WorklistQuery } from './worklist/worklist.dto';
export type { WorklistKind, WorklistScope } from './worklist/worklist.dto';
