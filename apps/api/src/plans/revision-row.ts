import type { RevisionKind, RevisionSummary, RevisionView } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';

/** What a list reads of a revision. */
export interface RevisionSummaryRow {
  number: number;
  kind: RevisionKind;
  reason: string | null;
  person_id: string;
  person_name: string;
  at: string;
  hash: string;
  visit_id: string | null;
}

/** A revision as shaped statements answer it. */
export interface RevisionRow extends RevisionSummaryRow {
  document: PlanDocument;
}

/** What a list shows of a revision. */
export function revisionSummaryOf(row: RevisionSummaryRow): RevisionSummary {
  return {
    number: row.number,
    kind: row.kind,
    reason: row.reason,
    by: { id: row.person_id, displayName: row.person_name },
    at: row.at,
    hash: row.hash,
    visitId: row.visit_id,
  };
}

/** The revision that the API shows for a row. */
export function revisionViewOf(row: RevisionRow): RevisionView {
  return { ...revisionSummaryOf(row), document: row.document };
}
