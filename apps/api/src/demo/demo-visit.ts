import type {
  DoseFormId,
  EffusionReading,
  GateMeasureId,
  PerformedItem,
  PhaseNumber,
  RuleAction,
  VisitResponse,
  VisitScreen,
  Vitals,
} from '@repattern/domain';

/** How the visits of an invented patient went. Of what is told visit by visit the last goes on. */
export interface DemoCourse {
  /** Pain at rest, and the most during exercise: that of every third item, the others hurt less. */
  readonly rest: readonly number[];
  readonly during: readonly number[];
  /** Share of the home programme that was done, 0 to 1. */
  readonly home: number;
  /** A joint whose swelling is graded at each visit. */
  readonly effusion?: Omit<EffusionReading, 'grade'> & { readonly grades: readonly number[] };
  /** Where vital signs are taken at each visit. */
  readonly vitals?: Vitals;
  /** What was done otherwise than prescribed at every visit, by dose form. */
  readonly done?: DoneOtherwise;
  /** What was special, by the number of the visit from 1. */
  readonly days: Readonly<Record<number, DemoDay>>;
}

type DoneOtherwise = Readonly<Partial<Record<DoseFormId, Partial<PerformedItem>>>>;

/** A visit that did not take place, or what was special about one that did. */
export type DemoDay = 'no-show' | DemoVisit;

/** What was told, found and decided otherwise than “nothing new”, “as prescribed” and “accepted”. */
export interface DemoVisit {
  readonly screen?: Partial<VisitScreen>;
  readonly response?: Partial<VisitResponse>;
  readonly home?: number;
  /** Measurements and findings in quick entry. */
  readonly measured?: readonly string[];
  /** Criteria of the gate that a person judges. */
  readonly gates?: Readonly<Partial<Record<GateMeasureId, number | boolean>>>;
  readonly done?: DoneOtherwise;
  /** Why a verdict was overruled, by what it recommends: the first item of which it says so keeps its dose. */
  readonly overruled?: Readonly<Partial<Record<RuleAction, string>>>;
  /** What was decided about the phase; without it a phase ends when its gate is met. */
  readonly phase?: DemoPhaseDecision | 'stays';
  /** Why nothing was done that day. */
  readonly stopped?: string;
  readonly notes?: string;
}

interface DemoPhaseDecision {
  readonly kind: 'override' | 'skip' | 'back';
  readonly to: PhaseNumber;
  readonly reason: string;
}
