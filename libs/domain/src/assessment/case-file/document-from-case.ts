import type { BodySide } from '../../kernel/body-side';
import { emptyAssessment } from '../assessment-document';
import type {
  AssessmentDocument,
  Constraints,
  HealingEvent,
  PrecautionRecord,
  RedFlagAnswers,
} from '../assessment-document';
import type { AssessmentCase, CasePrecaution, CasePresentation, CaseRedFlags, CaseSurgery } from './assessment-case';

/** The assessment of a file; `assessedOn` is its day where the file tells none. */
export function documentFromCase(file: AssessmentCase, assessedOn: string): AssessmentDocument {
  const empty = emptyAssessment(file.assessedOn ?? assessedOn);
  const { pain, presentation } = file;
  return {
    ...empty,
    presentation: {
      id: presentation.id,
      icd10: presentation.icd10 ?? null,
      side: presentation.side ?? null,
      onsetOn: presentation.onsetOn ?? null,
      events: eventsOf(presentation),
    },
    pain: {
      now: pain?.nprsNow ?? null,
      best: pain?.nprsBest ?? null,
      worst: pain?.nprsWorst ?? null,
      marks: pain?.marks ?? [],
    },
    redFlags: answersOf(file.redFlags),
    precautions: {
      flags: Object.entries(file.precautions ?? {}).map(([flag, told]) => precautionOf(flag, told)),
      others: file.otherPrecautions ?? 'unknown',
    },
    findings: (file.findings ?? []).map(({ id, side = null, result = 'positive' }) => ({ id, side, result })),
    strength: (file.strength ?? []).map(({ muscle, side, grade, painful = false }) => ({
      muscle,
      side,
      grade,
      painful,
    })),
    rangeOfMotion: (file.rangeOfMotion ?? []).map(({ motion, side = null, degrees, painful = false }) => ({
      ...{ motion, side, degrees, painful },
    })),
    tests: file.tests ?? [],
    outcomes: file.outcomes ?? [],
    goals: (file.goals ?? []).map(({ activity = '', ...goal }) => ({ ...goal, activity })),
    constraints: constraintsOf(file, empty.constraints),
    notes: file.notes ?? '',
  };
}

function eventsOf({ surgery, side = null, otherEvents = [] }: CasePresentation): HealingEvent[] {
  return surgery == null ? [...otherEvents] : [eventOf(surgery, side), ...otherEvents];
}

function eventOf({ procedure, on, side, qualifiers = {} }: CaseSurgery, presented: BodySide | null): HealingEvent {
  return { procedure, on, side: side === undefined ? presented : side, qualifiers };
}

/** What was found goes before what was denied. */
function answersOf({ findings = [], denied = [], otherFindings = 'unknown' }: CaseRedFlags = {}): RedFlagAnswers {
  const no = denied.map((key) => [key, 'no'] as const);
  const yes = findings.map((key) => [key, 'yes'] as const);
  return { answers: Object.fromEntries([...no, ...yes]), others: otherFindings };
}

function precautionOf(flag: string, told: CasePrecaution): PrecautionRecord {
  return {
    flag,
    status: told.status,
    region: told.region ?? null,
    side: told.side ?? null,
    since: told.since ?? null,
    clearedBy: told.clearedBy ?? null,
    clearedOn: told.clearedOn ?? null,
  };
}

function constraintsOf({ constraints: told = {} }: AssessmentCase, empty: Constraints): Constraints {
  return {
    startOn: told.startOn ?? empty.startOn,
    visitsPerWeek: told.visitsPerWeek ?? empty.visitsPerWeek,
    weekdays: told.weekdays ?? empty.weekdays,
    clinicMinutes: told.clinicMinutes ?? empty.clinicMinutes,
    homeMinutesPerDay: told.homeMinutesPerDay ?? empty.homeMinutesPerDay,
    clinicEquipment: told.clinicEquipment ?? empty.clinicEquipment,
    homeEquipment: told.homeEquipment ?? empty.homeEquipment,
  };
}
