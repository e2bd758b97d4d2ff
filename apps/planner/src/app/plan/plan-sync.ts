import { inject, Injectable } from '@angular/core';
import type { PlanChangedProblem, PlanView, Problem } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';
import { PlansApi } from '../data/plans-api';
import type { Tagged } from '../data/tagged';
import { isOfFirstSchema, type DocumentCheck } from '../data/unsent-drafts';
import type { DraftConflict } from '../draft/draft-conflict';
import { DraftSync } from '../draft/draft-sync';
import { mergePlans, resolveConflicts, type PlanConflict } from './domain-stand-ins';
import { samePlan, shownDocument } from './plan-documents';
import { PlanDraft } from './plan-draft';

/** Brings the plan on the screen and that of the server together. Each plan screen provides its own. */
@Injectable()
export class PlanSync extends DraftSync<PlanView, PlanDocument, PlanConflict> {
  private readonly api = inject(PlansApi);
  protected readonly draft = inject(PlanDraft);
  protected readonly takenUpWords = 'Changes that this device had kept are in the plan again';
  protected readonly isDocument: DocumentCheck<PlanDocument> = (found): found is PlanDocument => isOfFirstSchema(found);

  /** Shows the plan as another request left it: a step of its status, or a working copy that was opened. */
  follow(record: Tagged<PlanView>): void {
    this.stand(record);
    const { draft } = record.value;
    if (draft === null) this.draft.lock(shownDocument(record.value));
    else this.draft.unlock(draft);
  }

  protected drafted({ draft }: PlanView): PlanDocument | null {
    return draft;
  }

  protected locked(view: PlanView): PlanDocument {
    return shownDocument(view);
  }

  protected save(id: string, { etag }: { etag: string }, document: PlanDocument) {
    return this.api.save(id, etag, document);
  }

  protected read(id: string) {
    return this.api.read(id);
  }

  protected currentIn(problem: Problem): PlanView | null {
    return problem.code === 'resource.changed-meanwhile' ? (problem as PlanChangedProblem).current : null;
  }

  protected saysLocked({ code }: Problem): boolean {
    return code === 'plan.no-draft' || code === 'plan.status';
  }

  protected same(one: PlanDocument, other: PlanDocument): boolean {
    return samePlan(one, other);
  }

  protected merge(base: PlanDocument, mine: PlanDocument, theirs: PlanDocument) {
    const { plan, conflicts } = mergePlans({ base, mine, theirs });
    return { document: plan, taken: [], conflicts };
  }

  protected settled(mine: PlanDocument, { choices }: DraftConflict<PlanDocument, PlanConflict>): PlanDocument {
    return resolveConflicts(mine, choices);
  }
}
