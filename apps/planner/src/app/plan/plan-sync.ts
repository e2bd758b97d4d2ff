import { inject, Injectable } from '@angular/core';
import type { PlanChangedProblem, PlanView, Problem } from '@repattern/contracts';
import type { PlanConflict, PlanDocument, PlanMerge } from '@repattern/domain';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { mergePlans, resolveConflict } from '@repattern/domain/plan/merge-plans';
import { PlansApi } from '../data/plans-api';
import type { Tagged } from '../data/tagged';
import { isOfFirstSchema, type DocumentCheck } from '../data/unsent-drafts';
import type { DraftConflict } from '../draft/draft-conflict';
import { DraftSync } from '../draft/draft-sync';
import { planChangeInWords } from '../wording/plan-change-wording';
import { inForceDocument, samePlan, shownDocument } from './plan-documents';
import { PlanDraft } from './plan-draft';
import { withVisits } from './with-visits';

/** Brings the plan on the screen and that of the server together. Each plan screen provides its own. */
@Injectable()
export class PlanSync extends DraftSync<PlanView, PlanDocument, PlanConflict> {
  private readonly api = inject(PlansApi);
  protected readonly draft = inject(PlanDraft);
  protected readonly takenUpWords = 'Changes that this device had kept are in the plan again';
  protected readonly isDocument: DocumentCheck<PlanDocument> = (found): found is PlanDocument => isOfFirstSchema(found);

  /** The last merge, with the plan that is shown until everything is decided. */
  private lastMerge: PlanMerge | null = null;

  /** Shows the plan as another request left it: a step of its status, or a working copy that was opened. */
  follow(record: Tagged<PlanView>): void {
    this.stand(record);
    const { draft } = record.value;
    const inForce = inForceDocument(record.value);
    if (inForce !== null) this.draft.comeInForce(inForce);
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
    const merge = mergePlans({ base, mine, theirs });
    const { plan } = keepingMine(merge);
    const document = this.arranged(plan);
    this.lastMerge = { ...merge, plan: document };
    const taken = diffPlans(mine, plan).map((change) => planChangeInWords(change, this.draft.naming()));
    return { document, taken, conflicts: merge.conflicts };
  }

  // What was changed while something was undecided comes on top of what was decided.
  protected settled(now: PlanDocument, { choices }: DraftConflict<PlanDocument, PlanConflict>): PlanDocument {
    if (this.lastMerge === null) return now;
    const { versions, plan: base } = this.lastMerge;
    const decided = mergePlans(versions, Object.fromEntries([...choices].map(([{ id }, whose]) => [id, whose])));
    return this.arranged(mergePlans({ base, mine: now, theirs: decided.plan }).plan);
  }

  private arranged(plan: PlanDocument): PlanDocument {
    return withVisits(plan, this.draft.closures());
  }
}

/** A merge with mine wherever nothing is decided: what this device keeps of it then asks the same again. */
function keepingMine(merge: PlanMerge): PlanMerge {
  const open = merge.conflicts.find(({ decided }) => !decided);
  return open === undefined ? merge : keepingMine(resolveConflict(merge, open.id, 'mine'));
}
