import { inject, Injectable } from '@angular/core';
import type { Problem, VisitChangedProblem, VisitView } from '@repattern/contracts';
import type { VisitConflict, VisitDocument, VisitMerge, VisitVersions } from '@repattern/domain';
import { mergeVisits } from '@repattern/domain/progression/visit/merge-visits';
import { recordChanges } from '@repattern/domain/progression/visit/record-changes';
import type { Tagged } from '../data/tagged';
import { isOfFirstSchema, type DocumentCheck } from '../data/unsent-drafts';
import { VisitsApi } from '../data/visits-api';
import type { DraftConflict } from '../draft/draft-conflict';
import { DraftSync } from '../draft/draft-sync';
import { unopenedContext } from './unopened-visit';
import { sameVisit } from './visit-documents';
import { visitChangeInWords } from '../wording/visit-change-wording';
import { VisitDraft } from './visit-draft';

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
    return recordChanges(before, after).map((change) => visitChangeInWords(change, this.draft.nameOf));
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
    const { conflicts, versions } = mergeVisits({ base, mine, theirs });
    const merge = keepingMine(versions);
    this.lastMerge = merge;
    return { document: merge.visit, taken: this.changesInWords(mine, merge.visit), conflicts };
  }

  // What was changed while something was undecided comes on top of what was decided.
  protected settled(now: VisitDocument, { choices }: DraftConflict<VisitDocument, VisitConflict>): VisitDocument {
    if (this.lastMerge === null) return now;
    const { versions, visit: base } = this.lastMerge;
    const decided = [...choices].flatMap(([{ id }, whose]) => (whose === 'both' ? [] : [[id, whose] as const]));
    const theirs = mergeVisits(versions, Object.fromEntries(decided)).visit;
    return keepingMine({ base, mine: now, theirs }).visit;
  }
}

/** A merge with mine wherever both wrote something else: what this device keeps of it then asks the same again. */
function keepingMine(versions: VisitVersions): VisitMerge {
  const { conflicts } = mergeVisits(versions);
  return mergeVisits(versions, Object.fromEntries(conflicts.map(({ id }) => [id, 'mine'])));
}
