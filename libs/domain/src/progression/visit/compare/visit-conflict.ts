import type { CellKind, CellKinds } from './visit-cell';

/** Which of two entries a merge takes. `theirs` is what was saved first. */
export type VisitMergeChoice = 'mine' | 'theirs';

/** A cell into which two persons wrote different things; null where one of them emptied it. */
export type VisitConflict = {
  [K in CellKind]: { readonly kind: K; readonly id: string } & CellKinds[K]['about'] & {
      readonly base: CellKinds[K]['value'] | null;
      readonly mine: CellKinds[K]['value'] | null;
      readonly theirs: CellKinds[K]['value'] | null;
      /** What the merged visit has for now. */
      readonly taken: VisitMergeChoice;
      /** Whether a person took it. */
      readonly decided: boolean;
    };
}[CellKind];
