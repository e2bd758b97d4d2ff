import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { nothingNew } from '@repattern/domain/progression/visit/nothing-new';
import { Icon } from '../../ui/icon';
import {
  isNewThing,
  quietAnswerInWords,
  screenAnswerInWords,
  screenQuestions,
} from '../../wording/visit-screen-wording';
import { quietResponseInWords, responseInWords } from '../../wording/visit-response-wording';
import { VisitDraft } from '../visit-draft';
import { VisitPlaces } from '../visit-places';
import { ResponseQuestions } from './response-questions';
import { ScreenQuestions } from './screen-questions';

/** Vital signs that must be taken are all that “nothing new” leaves open. */
const firstOpenVital = 'visit-sign-sbp';
const firstRating = 'visit-pain-during';

/** What is new since the last visit: one key says that nothing is, and what that states is written beside it. */
@Component({
  selector: 'app-since-last-visit',
  imports: [Icon, ResponseQuestions, ScreenQuestions],
  templateUrl: './since-last-visit.html',
  styleUrl: './since-last-visit.scss',
})
export class SinceLastVisit {
  protected readonly draft = inject(VisitDraft);
  private readonly places = inject(VisitPlaces);

  /** Whether vital signs may not be left out today. */
  readonly vitalsRequired = input.required<boolean>();
  /** What is stated by one key, word for word: only what is open. */
  protected readonly states = computed(() => {
    const { screen, response } = this.draft.document();
    const open = screenQuestions.filter(
      (question) => screen[question] === null && (question !== 'vitals' || !this.vitalsRequired()),
    );
    return [...open.map(quietAnswerInWords), ...quietResponseInWords(response)].join(', ');
  });
  protected readonly answered = computed(() => {
    const { screen, response } = this.draft.document();
    return [...screenQuestions.map((question) => screenAnswerInWords(screen, question)), ...responseInWords(response)];
  });
  protected readonly label = computed(() => (this.notable() ? 'Nothing else new' : 'Nothing new'));
  protected readonly open = computed(() => this.answered().filter((answer) => answer === null).length);
  protected readonly summary = computed(() =>
    this.answered()
      .filter((answer) => answer !== null)
      .join(', '),
  );
  /** Anything that is new asks more, so the questions stay in sight. */
  protected readonly notable = computed(() => {
    const { screen, response } = this.draft.document();
    const sore = response.soreness !== null && response.soreness !== 'none';
    return sore || response.settledByMorning === false || screenQuestions.some((one) => isNewThing(screen, one));
  });
  /** Somebody who is led to one of the questions finds them unfolded. */
  private readonly led = computed(() => /^visit-(screen|response|sign)-/.test(this.places.led() ?? ''));
  protected readonly expanded = linkedSignal(() => (this.notable() && !this.draft.readonly()) || this.led());

  /** The button goes with its answer, and the focus goes on to what is asked next. */
  protected press(): void {
    this.sayNothingNew();
    if (this.open() === 0) this.places.goTo(firstRating);
  }

  /** Says “nothing new” to everything that is open; vital signs that must be taken stay open. */
  sayNothingNew(): void {
    this.draft.change('Nothing new', (visit) => nothingNew(visit, !this.vitalsRequired()));
    if (this.open() === 0) return;
    this.expanded.set(true);
    this.places.goTo(firstOpenVital);
  }
}
