import { readShape, type Shape, type ShapeFault } from '@repattern/domain';
import { HoldsDocument } from './document-fields';
import { PartFaults, type PartFault } from './part-faults';

/** Accepts what fits a shape of the domain, so that its limits stand in one place and bind the planner, files and the API alike. */
export function OfShape(shape: Shape<unknown>): PropertyDecorator {
  const judged = PartFaults((value) => {
    const reading = readShape(shape, value);
    return reading.ok ? [] : reading.faults.map(partFaultOf);
  });
  return (target, field) => [HoldsDocument(), judged].forEach((decorate) => decorate(target, field));
}

/** A fault of a shape as the contract tells it. A vocabulary too long to be listed makes it an unknown identifier. */
export function partFaultOf({ code, pointer, params }: ShapeFault): PartFault {
  const { allowed } = params;
  if (code !== 'not-one-of') return { code, pointer, params: limitsOf(params) };
  return allowed === undefined
    ? { code: 'unknown-id', pointer }
    : { code, pointer, params: { allowed: String(allowed).split(', ') } };
}

function limitsOf({ lowest, highest, longest, most, latest }: ShapeFault['params']): NonNullable<PartFault['params']> {
  const max = highest ?? longest ?? most ?? latest;
  return { ...(lowest === undefined ? {} : { min: lowest }), ...(max === undefined ? {} : { max }) };
}
