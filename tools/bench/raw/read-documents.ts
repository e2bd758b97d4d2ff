import { loadDomain } from '../../case-schema/load-domain.ts';
import type { Fault } from './problem.ts';

/** What the domain says of a document: the value, or every fault with its place. */
type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly { readonly code: Fault['code']; readonly pointer: string }[] };

/** Reads a plan that came from outside. */
export type ReadPlanDocument = (value: unknown) => Reading<{ readonly assessmentId: string }>;

/** As much of the record of a visit as is looked at here. */
export interface VisitRecord {
  readonly items: readonly { readonly item: string }[];
  readonly decisions: readonly { readonly item: string }[];
}

/** Reads the record of a visit that came from outside. */
export type ReadVisitDocument = (value: unknown) => Reading<VisitRecord>;

/** How documents are read. */
export interface Readers {
  readonly readPlanDocument: ReadPlanDocument;
  readonly readVisitDocument: ReadVisitDocument;
}

/** The domain’s own readings: the rules of a document are hundreds of lines, so that both servers share them. */
export async function loadReaders(root: string): Promise<Readers> {
  const { readPlanDocument, readVisitDocument } = (await loadDomain(root)) as Readers;
  return { readPlanDocument, readVisitDocument };
}
