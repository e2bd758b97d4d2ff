import type { BodySide } from '../../kernel/body-side';
import type { Finding } from '../../kernel/finding';
import type {
  FindingRecord,
  MotionRecord,
  OutcomeRecord,
  PainRecord,
  StrengthRecord,
  TestRecord,
} from '../assessment-document';
import type { PresentationId } from '../presentation';

/** One thing that a line of quick entry says, with the section of the assessment that it belongs to. */
export type QuickEntry =
  | { readonly section: 'strength'; readonly record: StrengthRecord }
  | { readonly section: 'rangeOfMotion'; readonly record: MotionRecord }
  | { readonly section: 'tests'; readonly record: TestRecord }
  | { readonly section: 'findings'; readonly record: FindingRecord }
  | { readonly section: 'outcomes'; readonly record: OutcomeRecord }
  | { readonly section: 'pain'; readonly record: Omit<PainRecord, 'marks'> };

/** What a line is read against: a side that is not said is the presentation’s, and its region is suggested first. */
export interface QuickEntryContext {
  readonly presentation: PresentationId | null;
  readonly side: BodySide | null;
}

/** What a line of quick entry can be about. */
export type SubjectKind = 'motion' | 'muscle' | 'test' | 'finding' | 'outcome' | 'pain';

/** Something that the line could mean. */
export interface QuickEntrySuggestion {
  /** The line as it would then read. */
  readonly text: string;
  readonly kind: SubjectKind;
  /** Identifier in the table of its kind. */
  readonly id: string;
  /** What it would enter; empty while something is missing. */
  readonly entries: readonly QuickEntry[];
}

/**
 * Why nothing is entered. Severity `info`: go on typing, or choose; `block`: what stands there cannot be, and the
 * parameters tell the limits.
 */
export const quickEntryFaultCodes = [
  'quick-entry.ambiguous',
  'quick-entry.side-missing',
  'quick-entry.value-missing',
  'quick-entry.sign-missing',
  'quick-entry.unknown-subject',
  'quick-entry.not-a-grade',
  'quick-entry.not-a-number',
  'quick-entry.out-of-limits',
  'quick-entry.too-many-values',
] as const;

/** One of {@link quickEntryFaultCodes}. */
export type QuickEntryFaultCode = (typeof quickEntryFaultCodes)[number];

/** Why nothing is entered. */
export type QuickEntryFault = Finding<QuickEntryFaultCode>;

/** What a line of quick entry means. */
export interface QuickEntryReading {
  /** What it enters; empty while it is incomplete, ambiguous or impossible. */
  readonly entries: readonly QuickEntry[];
  /** What it could mean, the likeliest first. */
  readonly suggestions: readonly QuickEntrySuggestion[];
  /** Null when there are entries, and for an empty line. */
  readonly fault: QuickEntryFault | null;
}
