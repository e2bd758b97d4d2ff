import type { TissueId } from '@repattern/domain';
import { tissues } from '@repattern/domain/exercise/tissues';

/** The name of a tissue without what stands in brackets behind it: `Deep neck flexors`. */
export function shortTissueName(id: TissueId): string {
  return tissues[id].name.replace(/ \(.*\)$/, '');
}

/** Tissues in one line: `Quadriceps, vastus medialis`. */
export function tissueNames(ids: readonly TissueId[]): string {
  return ids.map((id, at) => (at === 0 ? shortTissueName(id) : lowerFirst(shortTissueName(id)))).join(', ');
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
