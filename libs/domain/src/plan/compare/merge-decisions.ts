import { isSame } from '../edit/change-plan';
import type {
  ConflictKind,
  ConflictSubject,
  ConflictValue,
  MergeChoice,
  PlanConflict,
  Versions,
} from './plan-conflict';

/** Decisions of a person by the id of the conflict. */
export type MergeChoices = Readonly<Record<PlanConflict['id'], MergeChoice>>;

/** What a merge knows about conflicts: what was decided, and those that it met so far. */
export interface MergeDecisions {
  readonly choices: MergeChoices;
  readonly conflicts: PlanConflict[];
}

/** What may be chosen in a conflict, and what is taken until somebody does. */
export interface ConflictOptions {
  readonly choices: readonly MergeChoice[];
  readonly otherwise: MergeChoice;
}

/** What only one side changed, or both in the same way; undefined where they changed it in different ways. */
export function settled<T>({ base, mine, theirs }: Versions<T>): T | null | undefined {
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  return isSame(base, theirs) ? mine : undefined;
}

/** Notes a conflict and answers what to take. */
export function decide<K extends ConflictKind>(
  { choices: chosen, conflicts }: MergeDecisions,
  conflict: ConflictSubject<K> & Versions<ConflictValue<K>>,
  { choices, otherwise }: ConflictOptions,
): MergeChoice {
  const id = idOf(conflict);
  const choice = chosen[id];
  const decided = choice !== undefined && choices.includes(choice);
  const taken = decided ? choice : otherwise;
  conflicts.push({ ...conflict, id, choices, taken, decided } as unknown as PlanConflict);
  return taken;
}

/** One value of both sides; where they differ it is a conflict, and theirs stands until it is decided. */
export function mergeValue<K extends ConflictKind, T extends ConflictValue<K> | null>(
  decisions: MergeDecisions,
  subject: ConflictSubject<K>,
  versions: { readonly base: T | null; readonly mine: T; readonly theirs: T },
): T {
  const { base, mine, theirs } = versions;
  if (isSame(mine, theirs) || isSame(base, mine)) return theirs;
  if (isSame(base, theirs)) return mine;
  const conflict = { ...subject, ...(versions as Versions<ConflictValue<K>>) };
  return decide<K>(decisions, conflict, { choices: ['mine', 'theirs'], otherwise: 'theirs' }) === 'mine'
    ? mine
    : theirs;
}

function idOf({
  base: _base,
  mine: _mine,
  theirs: _theirs,
  ...subject
}: { kind: ConflictKind } & Versions<unknown>): string {
  return Object.values(subject).join('.');
}
