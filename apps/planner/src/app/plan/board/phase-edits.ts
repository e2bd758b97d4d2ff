import { inject, Injectable } from '@angular/core';
import type { PhaseNumber, PlanDocument } from '@repattern/domain';
import { setPhaseWeeks, setVisitsPerWeek } from '@repattern/domain/plan/edit/phase-rhythm';
import { PlanDraft } from '../plan-draft';
import { withVisits } from '../with-visits';

/** Changes of a phase that move visits. */
@Injectable()
export class PhaseEdits {
  private readonly draft = inject(PlanDraft);

  setWeeks(phase: PhaseNumber, weeks: number): void {
    this.change(`Length of phase ${phase}`, (plan) => setPhaseWeeks(plan, phase, weeks));
  }

  setVisitsPerWeek(phase: PhaseNumber, visitsPerWeek: number): void {
    this.change(`Visits of phase ${phase}`, (plan) => setVisitsPerWeek(plan, phase, visitsPerWeek));
  }

  private change(words: string, edit: (plan: PlanDocument) => PlanDocument): void {
    const arranged = (plan: PlanDocument): PlanDocument => {
      const after = edit(plan);
      return after === plan ? plan : withVisits(after, this.draft.closures());
    };
    this.draft.change(words, arranged, words);
  }
}
