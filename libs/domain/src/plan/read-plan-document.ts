import { readShape } from '../kernel/read-shape';
import type { ShapeReading } from '../kernel/read-shape';
import type { PlanDocument } from './plan-document';
import { planDocumentShape } from './plan-shape';

/** Reads a plan that came from outside: the document, or every fault with its place. */
export function readPlanDocument(value: unknown): ShapeReading<PlanDocument> {
  return readShape(planDocumentShape, value);
}
