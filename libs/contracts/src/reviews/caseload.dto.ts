import type { DutyKind, RuleAction } from '@repattern/domain';
import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../http/may-be-absent';
import type { PersonName } from '../people/person.dto';

/** Over how many days the caseload is counted. */
export class CaseloadQuery {
  /** Days until now, 1–366. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 30;
}

/** How many plans in force reached the important change of their outcome measures. */
export class CaseloadOutcomes {
  /** Plans with a measure past its important change. */
  past!: number;
  /** Plans that were measured again, with no measure past its important change. */
  short!: number;
  /** Plans of which that is not known. */
  unmeasured!: number;
}

/** The caseload of a therapist, of the clinic, or of nobody’s patients. */
export class CaseloadRow {
  /** Whose patients: the clinic’s, one therapist’s, or those of nobody. */
  of!: 'clinic' | 'therapist' | 'nobody';
  /** The therapist, or null. */
  therapist!: PersonName | null;
  /** Plans that are in force now. */
  activePlans!: number;
  /** Visits that were finished in those days. */
  visits!: number;
  /** Verdicts that were given in those days, by what was recommended. */
  verdicts!: Record<RuleAction, number>;
  /** Verdicts that were overridden in those days. */
  overrides!: number;
  /** Outcomes of the plans that are in force now. */
  outcomes!: CaseloadOutcomes;
  /** Duties that are overdue now, by kind. */
  overdue!: Record<DutyKind, number>;
}

/** The caseload of the clinic. */
export class CaseloadView {
  /** Over how many days visits and verdicts are counted. */
  days!: number;
  /** The clinic first, then therapists by name, then the patients of nobody where there are any. */
  rows!: CaseloadRow[];
}
