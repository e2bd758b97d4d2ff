import {
  applyQuickEntry,
  addDays,
  emptyAssessment,
  nextAssessment,
  quickEntryContext,
  readQuickEntry,
  weekdayOf,
  weekdays,
  type AssessmentDocument,
  type BodySide,
  type CalendarDate,
  type Constraints,
  type GoalRecord,
  type HealingEvent,
  type PainMark,
  type PrecautionRecord,
  type PresentationId,
  type Weekday,
} from '@repattern/domain';

/** An invented assessment, written as a clinician types one. Days are counted back from the day of seeding. */
export interface DemoAssessment {
  /** Record number of the patient. */
  readonly patient: string;
  /** Who wrote it, by e-mail address. */
  readonly by: string;
  readonly daysAgo: number;
  readonly status: 'draft' | 'signed';
  /** What a first assessment says; a re-assessment takes it from the one before. */
  readonly presentation?: DemoPresentation;
  /** What the plan must fit into; it begins three days after the assessment. */
  readonly constraints?: Omit<Constraints, 'startOn'>;
  /** Weekdays of the visits, counted from that of the day of seeding, in place of those of the constraints. */
  readonly comesOn?: readonly number[];
  readonly goals?: readonly GoalRecord[];
  readonly precautions?: readonly (Pick<PrecautionRecord, 'flag' | 'status'> & Partial<PrecautionRecord>)[];
  readonly otherPrecautions: 'absent' | 'unknown';
  /** Red-flag questions that were answered with yes; the others are absent where it says so. */
  readonly redFlags?: readonly string[];
  readonly otherRedFlags: 'absent' | 'unknown';
  readonly marks?: readonly PainMark[];
  /** Pain, findings, measurements and scores in quick entry. */
  readonly typed: readonly string[];
  readonly notes: string;
}

/** What an invented patient came with. */
export interface DemoPresentation {
  readonly id: PresentationId;
  readonly icd10: string;
  readonly side: BodySide | null;
  readonly onsetDaysAgo: number;
  readonly event?: Pick<HealingEvent, 'procedure' | 'qualifiers'> & { readonly daysAgo: number };
}

/** The document of an invented assessment; `previous` is that of the one which it continues. */
export function demoDocument(
  demo: DemoAssessment,
  today: CalendarDate,
  previous: AssessmentDocument | null,
): AssessmentDocument {
  const assessedOn = addDays(today, -demo.daysAgo);
  const begun = previous === null ? firstDocument(demo, today) : nextAssessment(previous, assessedOn);
  const flags = [...begun.precautions.flags, ...(demo.precautions ?? []).map(precautionOf)];
  const answers = Object.fromEntries((demo.redFlags ?? []).map((key) => [key, 'yes' as const]));
  const asked: AssessmentDocument = {
    ...begun,
    redFlags: { answers, others: demo.otherRedFlags },
    precautions: { flags, others: demo.otherPrecautions },
    pain: { ...begun.pain, marks: demo.marks ?? [] },
    notes: demo.notes,
  };
  return demo.typed.reduce(typeInto, asked);
}

function firstDocument(
  { daysAgo, presentation, goals = [], constraints, comesOn }: DemoAssessment,
  today: CalendarDate,
): AssessmentDocument {
  const assessedOn = addDays(today, -daysAgo);
  const empty = emptyAssessment(assessedOn);
  if (presentation === undefined) return empty;
  const { id, icd10, side, onsetDaysAgo, event } = presentation;
  const onsetOn = addDays(today, -onsetDaysAgo);
  const events = event ? [{ ...eventOf(event, today), side }] : [];
  return {
    ...empty,
    presentation: { id, icd10, side, onsetOn, events },
    goals,
    constraints: constraints
      ? {
          startOn: addDays(assessedOn, 3),
          ...constraints,
          ...(comesOn ? { weekdays: weekdaysFrom(today, comesOn) } : {}),
        }
      : empty.constraints,
  };
}

function weekdaysFrom(today: CalendarDate, comesOn: readonly number[]): Weekday[] {
  const named = comesOn.map((days) => weekdayOf(addDays(today, days)));
  return weekdays.filter((weekday) => named.includes(weekday));
}

function eventOf(
  { procedure, qualifiers, daysAgo }: NonNullable<DemoPresentation['event']>,
  today: CalendarDate,
): Omit<HealingEvent, 'side'> {
  return { procedure, on: addDays(today, -daysAgo), qualifiers };
}

function precautionOf(told: NonNullable<DemoAssessment['precautions']>[number]): PrecautionRecord {
  return { region: null, side: null, since: null, clearedBy: null, clearedOn: null, ...told };
}

/** The document with a line typed into it. What cannot be read is a slip in the demo data and must not be seeded silently. */
export function typeInto(document: AssessmentDocument, line: string): AssessmentDocument {
  const { entries, fault } = readQuickEntry(line, quickEntryContext(document));
  if (entries.length === 0) throw new Error(`Demo data: “${line}” cannot be read (${fault?.code ?? 'empty'}).`);
  return entries.reduce(applyQuickEntry, document);
}
