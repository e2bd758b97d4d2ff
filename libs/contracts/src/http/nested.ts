import { Transform, Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { PartFaults, pointerStep, type PartFault } from './part-faults';

type ContractClass = () => new () => object;

/** A field that holds one object of a contract class. */
export function NestedObject(contract: ContractClass): PropertyDecorator {
  return together([Type(contract), IsObject(), ValidateNested()]);
}

/** A field that holds a list of at most so many objects of a contract class. */
export function NestedList(contract: ContractClass, most: number): PropertyDecorator {
  const unjudged = Transform(({ value }: { value: unknown }) => (isLonger(value, most) ? overlongList : value));
  return together([Type(contract), unjudged, PartFaults(itemFaults(most)), ValidateNested({ each: true })]);
}

/** Stands for a list that is refused for its length, so that nobody judges its thousands of items. */
const overlongList: object = Object.freeze({});

function isLonger(value: unknown, most: number): boolean {
  return Array.isArray(value) && value.length > most;
}

/** class-validator looks through lists inside lists, so that items are held to be objects here. */
function itemFaults(most: number): (value: unknown) => PartFault[] {
  return (value) => {
    if (value === overlongList) return [{ pointer: '', code: 'too-many', params: { max: most } }];
    if (!Array.isArray(value)) return [{ pointer: '', code: 'not-a-list' }];
    return value.flatMap((item: unknown, at): PartFault[] =>
      Array.isArray(item) ? [{ pointer: pointerStep(at), code: 'not-an-object' }] : [],
    );
  };
}

function together(decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, field) => decorators.forEach((decorate) => decorate(target, field));
}
