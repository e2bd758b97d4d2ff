import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { nothingNew } from '@repattern/domain/progression/visit/nothing-new';
import { Icon } from '../../ui/icon';
import {
  isNewThing,
  nothingNewInWords,
  screenAnswerInWords,
  screenQuestions,
} from '../../wording/visit-screen-wording';
import { responseInWords } from '../../wording/visit-response-wording';
import { VisitDraft } from '../visit-draft';
import { ResponseQuestions } from './response-questions';
import { ScreenQuestions } from './screen-questions';

/** What is new since the last visit: one key says that nothing is, and what that states is written beside it. */
@Component({
  selector: 'app-since-last-visit',
  imports: [Icon, ResponseQuestions, ScreenQuestions],
  templateUrl: './since-last-visit.html',
  styleUrl: './since-last-visit.scss',
})
export class SinceLastVisit {
  protected readonly draft = inject(VisitDraft);

  /** Whether vital signs may not be left out today. */
  readonly vitalsRequired = input.required<boolean>();
  /** What is asked next was put to the person: the first answer that is open. */
  readonly openLeft = output();

  protected readonly states = computed(() => nothingNewInWords(!this.vitalsRequired()));
  protected readonly answered = computed(() => {
    const { screen, response } = this.draft.document();
    return [...screenQuestions.map((question) => screenAnswerInWords(screen, question)), ...responseInWords(response)];
  });
  protected readonly open = computed(() => this.answered().filter((answer) => answer === null).length);
  protected readonly summary = computed(() =>
    this.answered()
      .filter((answer) => answer !== null)
      .join(', '),
  );
  /** Anything that is new asks more, so the questions stay in sight. */
  private readonly notable = computed(() => {
    const { screen, response } = this.draft.document();
    const sore = response.soreness !== null && response.soreness !== 'none';
    return sore || response.settledByMorning === false || screenQuestions.some((one) => isNewThing(screen, one));
  });
  protected readonly expanded = linkedSignal(() => this.notable());

  /** Says “nothing new” to everything that is open; vital signs that must be taken stay open. */
  sayNothingNew(): void {
    this.draft.change('Nothing new', (visit) => nothingNew(visit, !this.vitalsRequired()));
    if (this.open() === 0) return;
    this.expanded.set(true);
    this.openLeft.emit();
  }
}
