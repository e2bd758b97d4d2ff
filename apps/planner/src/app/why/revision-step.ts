import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RevisionOrigin, StepVerdict } from '@repattern/domain';
import type { RevisionStepInWords } from '../wording/revision-step-wording';
import { ruleSourceInWords } from '../wording/rule-source-wording';
import { ruleInWords } from '../wording/rule-wording';
import { actionWording } from '../wording/verdict-wording';

/** Who made something so, when, why, by which rule and on what evidence; the visit that it comes from is a click away. */
@Component({
  selector: 'app-revision-step',
  imports: [RouterLink],
  host: { '[class]': 'tone()' },
  templateUrl: './revision-step.html',
  styleUrl: './revision-step.scss',
})
export class RevisionStep {
  readonly words = input.required<RevisionStepInWords>();
  readonly origin = input.required<RevisionOrigin>();
  readonly verdict = input.required<StepVerdict | null>();
  /** Address of the plan, below which its visits are; null where it is not known. */
  readonly planPath = input<readonly string[] | null>(null);

  protected readonly visitPath = computed(() => {
    const { visit } = this.origin();
    const plan = this.planPath();
    return visit === null || plan === null ? null : [...plan, 'visits', visit.id];
  });
  protected readonly tone = computed(() => {
    const verdict = this.verdict();
    return verdict === null ? '' : actionWording[verdict.action].tone;
  });
  protected readonly rule = computed(() => {
    const verdict = this.verdict();
    if (verdict === null) return null;
    return { id: verdict.rule, says: ruleInWords(verdict.rule).says, source: ruleSourceInWords(verdict.rule) };
  });
}
