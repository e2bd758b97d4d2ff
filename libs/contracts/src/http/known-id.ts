import { knownTables, type KnownTable } from './known-tables';
import { PartFaults, pointerStep, type PartFault } from './part-faults';

/** Accepts the identifier of a row of one of the product's tables. The fault names the table and not its hundreds of rows. */
export function KnownId(table: KnownTable): PropertyDecorator {
  return PartFaults((value) => idFaults(value, table, ''));
}

/** Accepts a list of at most so many identifiers of one table, each once. */
export function KnownIds(table: KnownTable, most: number): PropertyDecorator {
  return PartFaults((value) => idListFaults(value, table, most));
}

/** Accepts a list as {@link KnownIds} does, or the word `all`. */
export function AllOrKnownIds(table: KnownTable, most: number): PropertyDecorator {
  return PartFaults((value) => (value === 'all' ? [] : idListFaults(value, table, most)));
}

/** Accepts a map from identifiers of one table to one of the answers. */
export function AnswersTo(table: KnownTable, answers: readonly string[]): PropertyDecorator {
  return PartFaults((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [{ pointer: '', code: value === undefined ? 'required' : 'not-an-object' }];
    return Object.entries(value).flatMap(([key, answer]: [string, unknown]): PartFault[] => [
      ...idFaults(key, table, pointerStep(key)),
      ...(answers.includes(answer as string)
        ? []
        : [{ pointer: pointerStep(key), code: 'not-one-of' as const, params: { allowed: [...answers] } }]),
    ]);
  });
}

function idListFaults(value: unknown, table: KnownTable, most: number): PartFault[] {
  if (!Array.isArray(value)) return [{ pointer: '', code: 'not-a-list' }];
  if (value.length > most) return [{ pointer: '', code: 'too-many', params: { max: most } }];
  return value.flatMap((item: unknown, at): PartFault[] =>
    value.indexOf(item) < at
      ? [{ pointer: pointerStep(at), code: 'repeated' }]
      : idFaults(item, table, pointerStep(at)),
  );
}

function idFaults(value: unknown, table: KnownTable, pointer: string): PartFault[] {
  if (typeof value !== 'string') return [{ pointer, code: 'not-text' }];
  return knownTables[table].has(value) ? [] : [{ pointer, code: 'unknown-id', params: { table } }];
}
