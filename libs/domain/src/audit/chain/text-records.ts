import type { AuditAction } from '../audit-actions';

/** Texts that people add to plans, visits and assessments, each told by an event with the hash of what stands in the database. */
export const textRecordKinds = [
  'review',
  'review-answer',
  'review-thread',
  'review-comment',
  'review-settlement',
  'review-snooze',
  'review-resolutions',
  'plan-duty',
  'visit-addendum',
  'assessment-addendum',
] as const;

/** One of {@link textRecordKinds}. */
export type TextRecordKind = (typeof textRecordKinds)[number];

/** How the record of a text is told, found and hashed. */
export interface TextRecord {
  /** The actions that tell of one. */
  readonly toldBy: readonly AuditAction[];
  /** The member of what the event carries that names it (UUID, or a list of them). */
  readonly named: string;
  /** All that is hashed of it. `at` is an instant with six decimals of a second, in UTC. */
  readonly members: readonly string[];
}

/**
 * What is hashed of each kind of text. Reasons that are dealt with together are one record: a list of all of them, by identifier. A thread is
 * hashed with what was said in it first.
 */
export const textRecords = {
  review: {
    toldBy: ['review.approved', 'review.returned'],
    named: 'review',
    members: ['id', 'plan', 'seq', 'revision', 'outcome', 'note', 'by', 'at'],
  },
  'review-answer': { toldBy: ['review.answered'], named: 'review', members: ['review', 'text', 'by', 'at'] },
  'review-thread': {
    toldBy: ['review.thread-opened'],
    named: 'comment',
    members: ['id', 'plan', 'revision', 'anchor', 'openedBy', 'openedAt', 'comment', 'text', 'by', 'at'],
  },
  'review-comment': { toldBy: ['review.commented'], named: 'comment', members: ['id', 'thread', 'text', 'by', 'at'] },
  'review-settlement': { toldBy: ['review.thread-settled'], named: 'thread', members: ['thread', 'by', 'at'] },
  'review-snooze': {
    toldBy: ['review.snoozed'],
    named: 'snooze',
    members: ['id', 'plan', 'until', 'reason', 'by', 'at'],
  },
  'review-resolutions': {
    toldBy: ['review.resolved'],
    named: 'resolutions',
    members: ['id', 'plan', 'kind', 'key', 'since', 'params', 'review', 'note', 'by', 'at'],
  },
  'plan-duty': {
    toldBy: ['duty.recorded'],
    named: 'duty',
    members: ['id', 'plan', 'kind', 'on', 'note', 'by', 'at'],
  },
  'visit-addendum': {
    toldBy: ['visit.addendum-added'],
    named: 'addendum',
    members: ['id', 'visit', 'text', 'reason', 'by', 'at'],
  },
  'assessment-addendum': {
    toldBy: ['assessment.addendum-added'],
    named: 'addendum',
    members: ['id', 'assessment', 'text', 'reason', 'by', 'at'],
  },
} as const satisfies Readonly<Record<TextRecordKind, TextRecord>>;

/** What is hashed of a kind of text. */
export type TextRecordMember<Kind extends TextRecordKind> = (typeof textRecords)[Kind]['members'][number];

/** The kind of text that an action tells of; null for none. */
export function textRecordOf(action: string): TextRecordKind | null {
  return textRecordKinds.find((kind) => (textRecords[kind].toldBy as readonly string[]).includes(action)) ?? null;
}
