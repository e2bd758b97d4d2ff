import type { Weekday } from '../assessment/assessment-document';
import type { PhaseNumber } from '../technique/dose-form';

/** What a person may change about when a plan is carried out. */
export type CalendarChange =
  | { readonly kind: 'phase-length'; readonly phase: PhaseNumber; readonly weeks: number }
  | { readonly kind: 'frequency'; readonly phase: PhaseNumber; readonly visitsPerWeek: number }
  /** The visit did not take place, and was not called off. */
  | { readonly kind: 'miss'; readonly visit: string }
  | { readonly kind: 'cancel'; readonly visit: string }
  | { readonly kind: 'move'; readonly visit: string; readonly on: string; readonly at: string | null }
  | { readonly kind: 'start'; readonly startOn: string }
  | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
  | { readonly kind: 'rest'; readonly hours: number }
  /** The clinic closes or opens; the closures come with the context. */
  | { readonly kind: 'closures' }
  /** The patient stays in a phase for so many weeks more, at its visits a week: its gate is not met. */
  | { readonly kind: 'hold'; readonly phase: PhaseNumber; readonly weeks: number };

/** Why a change cannot be made at all. */
export type RefusedChange =
  | 'unknown-visit'
  | 'unknown-phase'
  /** The visit was attended, missed or cancelled. */
  | 'visit-over'
  /** Its day is before today. */
  | 'visit-past'
  /** It is still to come, so that it cannot have been missed. */
  | 'visit-ahead'
  | 'day-past'
  | 'day-closed'
  /** Another visit that stays is on that day. */
  | 'day-taken'
  /** No phase has that day. */
  | 'day-outside-plan'
  | 'not-a-day';
