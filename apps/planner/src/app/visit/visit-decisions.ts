import { computed, inject, Injectable } from '@angular/core';
import type { ItemDecision, ItemId, ItemVerdict, VisitDocument, VisitVerdicts } from '@repattern/domain';
import { findItem } from '@repattern/domain/plan/edit/item-spot';
import { accepted, decisionState, isAcceptable } from './sheet/item-decision';
import { VisitDraft } from './visit-draft';

/** What was recommended and waits for a person. Each visit screen provides its own. */
@Injectable()
export class VisitDecisions {
  private readonly draft = inject(VisitDraft);

  /** Verdicts that nobody decided about. */
  readonly waiting = computed(() => this.waitingIn(this.draft.judged(), this.draft.verdicts()));
  /** Those of them that one press accepts: where a person must choose, or had decided otherwise before, it is asked. */
  readonly acceptable = computed(() => {
    const decisions = decisionsOf(this.draft.judged());
    return this.waiting().filter(
      (verdict) => isAcceptable(verdict) && decisions.get(verdict.item)?.kind !== 'overridden',
    );
  });

  /** The visit with everything accepted that one press accepts. */
  allAccepted(visit: VisitDocument): VisitDocument {
    return this.acceptable().reduce(accepted, visit);
  }

  private waitingIn(visit: VisitDocument, { items }: VisitVerdicts): readonly ItemVerdict[] {
    const decisions = decisionsOf(visit);
    return items.filter((verdict) => {
      const before = findItem(this.draft.planContext().plan, verdict.item)?.item.dose;
      if (before === undefined) return false;
      return ['undecided', 'lapsed'].includes(decisionState(verdict, decisions.get(verdict.item) ?? null, before));
    });
  }
}

function decisionsOf({ decisions }: VisitDocument): ReadonlyMap<ItemId, ItemDecision> {
  return new Map(decisions.map((decision) => [decision.item, decision]));
}
