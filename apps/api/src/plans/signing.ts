import type { AssessmentStatus } from '@repattern/contracts';
import type {
  AssessedPatient,
  AssessmentDocument,
  ClinicClosure,
  ClinicHours,
  PhaseNumber,
  PlanDocument,
} from '@repattern/domain';
import type { LoadedLibrary } from '../exercises/loaded-library';
import type { Actor } from '../platform/identity/actor';

/** Who signs, and what may be prescribed in that clinic. */
export interface Signing {
  readonly actor: Actor;
  readonly loadLibrary: () => Promise<LoadedLibrary>;
}

/** What decides about a signature, beside the plan itself. */
export interface SigningRow {
  patient: { archived: boolean; birthOn: string; sex: AssessedPatient['sex'] };
  assessment: { status: AssessmentStatus; document: AssessmentDocument; newer: boolean };
  co_sign_required: boolean;
  closures: ClinicClosure[];
  /** Null while nobody has told them. */
  hours: ClinicHours | null;
  /** Phase in which the patient is treated; null before the plan is in force. */
  present_phase: PhaseNumber | null;
  /** The planned visit of which a visit has begun and is not over; null where there is none, or it was not planned. */
  visited: string | null;
  head: PlanDocument | null;
}

/** Reads a {@link SigningRow} beside the plan `p`, in the statement that locks it. */
export const besideToSign = `
    (SELECT jsonb_build_object('archived', t.archived_at IS NOT NULL, 'birthOn', t.birth_on, 'sex', t.sex)
      FROM patients t WHERE t.id = p.patient_id) AS patient,
    (SELECT jsonb_build_object('status', a.status, 'document', a.document, 'newer', EXISTS (
        SELECT FROM assessments n WHERE n.patient_id = a.patient_id AND n.status = 'signed'
          AND (n.assessed_on, n.created_at) > (a.assessed_on, a.created_at)))
      FROM assessments a WHERE a.id = p.assessment_id) AS assessment,
    coalesce((SELECT s.co_sign_required FROM clinic_settings s), false) AS co_sign_required,
    coalesce((SELECT s.closures FROM clinic_settings s), '[]') AS closures,
    (SELECT s.hours FROM clinic_settings s) AS hours,
    (SELECT m.to_phase FROM phase_moves m WHERE m.plan_id = p.id ORDER BY m.seq DESC LIMIT 1) AS present_phase,
    (SELECT o.planned_visit_id FROM visits o WHERE o.plan_id = p.id AND o.stage IN ('arrived', 'in-progress')) AS visited,
    (SELECT r.document FROM plan_revisions r WHERE r.plan_id = p.id AND r.number = p.in_force) AS head`;
