import { loadDomain } from '../../case-schema/load-domain.ts';
import type { Fault } from './problem.ts';

/** What the domain says of a document: the plan, or every fault with its place. */
export type ReadPlanDocument = (
  value: unknown,
) =>
  | { readonly ok: true; readonly value: { readonly assessmentId: string } }
  | { readonly ok: false; readonly faults: readonly { readonly code: Fault['code']; readonly pointer: string }[] };

/** The domain’s own reading: the rules of a plan are hundreds of lines, so that both servers share them. */
export async function loadReadPlanDocument(root: string): Promise<ReadPlanDocument> {
  const { readPlanDocument } = (await loadDomain(root)) as { readonly readPlanDocument: ReadPlanDocument };
  return readPlanDocument;
}
