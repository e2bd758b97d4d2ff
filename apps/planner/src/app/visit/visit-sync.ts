import { inject, Injectable } from '@angular/core';
import type { Problem, VisitChangedProblem, VisitView } from '@repattern/contracts';
import type { VisitDocument } from '@repattern/domain';
import type { Tagged } from '../data/tagged';
import { isOfFirstSchema, type DocumentCheck } from '../data/unsent-drafts';
import { VisitsApi } from '../data/visits-api';
import type { DraftConflict } from '../draft/draft-conflict';
import { DraftSync } from '../draft/draft-sync';
import { unopenedContext } from './unopened-visit';
import { sameVisit } from './visit-documents';
import { visitChangeInWords } from '../wording/visit-change-wording';
import { VisitDraft } from './visit-draft';
import { mergeVisits, visitChanges, type VisitConflict, type VisitMerge } from './visit-judgement';

/** Brings the visit on the screen and that of the server together. Each visit screen provides its own. */
@Injectable()
export class VisitSync extends DraftSync<VisitView, VisitDocument, VisitConflict> {
  private readonly api = inject(VisitsApi);
  protected readonly draft = inject(VisitDraft);
  protected readonly takenUpWords = 'Entries that this device had kept are in the visit again';
  protected readonly isDocument: DocumentCheck<VisitDocument> = (found): found is VisitDocument =>
    isOfFirstSchema(found);

  /** The last merge, with the visit that is shown until everything is decided. */
  private lastMerge: VisitMerge | null = null;

  /** Shows the visit as another request left it: finished, or with an addendum. */
  follow(record: Tagged<VisitView>): void {
    this.stand(record);
    const drafted = this.drafted(record.value);
    if (drafted === null) this.draft.lock(this.locked(record.value));
    else this.draft.rebase(drafted);
  }

  /** What one record says and another did not, a line for each change. */
  changesInWords(before: VisitDocument, after: VisitDocument): readonly string[] {
    return visitChanges(before, after).map((change) => visitChangeInWords(change, this.draft.exercises()));
  }

  protected drafted({ stage, document }: VisitView): VisitDocument | null {
    return stage === 'in-progress' || stage === 'arrived' ? document : null;
  }

  protected locked({ document }: VisitView): VisitDocument {
    return document ?? unopenedContext.visit;
  }

  protected save(id: string, { etag }: { etag: string }, document: VisitDocument) {
    return this.api.save(id, etag, document);
  }

  protected read(id: string) {
    return this.api.read(id);
  }

  protected currentIn(problem: Problem): VisitView | null {
    return problem.code === 'resource.changed-meanwhile' ? (problem as VisitChangedProblem).current : null;
  }

  protected saysLocked({ code }: Problem): boolean {
    return code === 'visit.stage';
  }

  protected same(one: VisitDocument, other: VisitDocument): boolean {
    return sameVisit(one, other);
  }

  protected merge(base: VisitDocument, mine: VisitDocument, theirs: VisitDocument) {
    const merge = mergeVisits({ base, mine, theirs });
    this.lastMerge = merge;
    return { document: merge.visit, taken: this.changesInWords(mine, merge.visit), conflicts: merge.conflicts };
  }

  // What was changed while something was undecided comes on top of what was decided.
  protected settled(now: VisitDocument, { choices }: DraftConflict<VisitDocument, VisitConflict>): VisitDocument {
    if (this.lastMerge === null) return now;
    const { versions, visit: base } = this.lastMerge;
    const decided = mergeVisits(versions, Object.fromEntries([...choices].map(([{ id }, whose]) => [id, whose])));
    return mergeVisits({ base, mine: now, theirs: decided.visit }).visit;
  }
}
