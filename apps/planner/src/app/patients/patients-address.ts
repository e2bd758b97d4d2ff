import type { PatientSort, PatientStatus } from '@repattern/contracts';

const statuses = ['active', 'archived', 'all'] as const satisfies PatientStatus[];
const sorts = [
  'name',
  '-name',
  'recordNumber',
  '-recordNumber',
  'updatedAt',
  '-updatedAt',
] as const satisfies PatientSort[];

/** The order of the list when the address names none. */
export const defaultSort = 'name' satisfies PatientSort;

/** Columns that the list can be ordered by. */
export type SortColumn = Exclude<PatientSort, `-${string}`>;

/** The filter that the address names. */
export function statusOf(param: string | undefined): PatientStatus {
  return statuses.find((status) => status === param) ?? 'active';
}

/** The order that the address names. */
export function sortOf(param: string | undefined): PatientSort {
  return sorts.find((sort) => sort === param) ?? defaultSort;
}

/** The order after a click on a column: its natural direction first (newest first for changes), then the other one. */
export function sortAfterClick(current: PatientSort, column: SortColumn): PatientSort {
  const natural: PatientSort = column === 'updatedAt' ? '-updatedAt' : column;
  if (current !== natural) return natural;
  return natural === column ? `-${column}` : column;
}

/** What a column says to assistive technology about the order. */
export function ariaSort(current: PatientSort, column: SortColumn): 'ascending' | 'descending' | 'none' {
  if (current === column) return 'ascending';
  return current === `-${column}` ? 'descending' : 'none';
}
