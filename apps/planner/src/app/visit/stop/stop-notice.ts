import { Component, computed, DOCUMENT, inject, signal } from '@angular/core';
import type { ItemVerdict, RuleId } from '@repattern/domain';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { Icon } from '../../ui/icon';
import { urgencyWording } from '../../wording/assessment-red-flag-wording';
import { dayInWords } from '../../wording/day-in-words';
import { ruleInWords } from '../../wording/rule-wording';
import { stopWording, visitReferral } from '../../wording/visit-stop-wording';
import { VisitDraft } from '../visit-draft';

/** Stops the visit: why, what to do now, and words for the referral. Nothing can be recorded as done while it stands, but what is overruled with a reason. */
@Component({
  selector: 'app-stop-notice',
  imports: [Icon],
  host: { id: 'visit-stop', tabindex: '-1' },
  templateUrl: './stop-notice.html',
  styleUrl: './stop-notice.scss',
})
export class StopNotice {
  private readonly document = inject(DOCUMENT);
  private readonly draft = inject(VisitDraft);

  protected readonly copied = signal(false);
  protected readonly stop = computed(() => this.draft.verdicts().stop);
  protected readonly words = computed(() => {
    const stop = this.stop();
    if (stop === null) return null;
    const { what, todo, done } = stopWording[stop];
    return { what, todo: this.draft.readonly() ? done : todo };
  });
  /** Each rule that stops something, once. */
  private readonly rules = computed(() => {
    const stop = this.stop();
    return [...new Set(this.draft.verdicts().items.flatMap(({ fired }) => stoppingRules(fired, stop)))];
  });
  protected readonly reasons = computed(() => this.rules().map((rule) => ruleInWords(rule).says));
  protected readonly flags = computed(() => {
    const { raised } = this.draft.document().screen;
    return redFlags
      .filter(({ id }) => raised.includes(id))
      .map(({ name, urgency, action }) => ({ name, action, urgency: urgencyWording[urgency] }));
  });
  protected readonly referral = computed(() =>
    visitReferral({
      flags: this.flags(),
      found: this.rules().map((rule) => ruleInWords(rule).brief),
      on: dayInWords(this.draft.planContext().on),
    }),
  );

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.referral());
    this.copied.set(true);
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}

function stoppingRules(fired: ItemVerdict['fired'], stop: string | null): readonly RuleId[] {
  return fired.filter(({ action }) => action === stop).map(({ rule }) => rule);
}
