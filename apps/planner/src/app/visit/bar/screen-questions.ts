import { Component, computed, inject, input } from '@angular/core';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { KeyedChoice } from '../../ui/keyed-choice';
import { screenQuestions, screenQuestionWording, type ScreenQuestion } from '../../wording/visit-screen-wording';
import { answering } from '../answer-visit';
import { VisitDraft } from '../visit-draft';
import { ChangedPrecautions } from './changed-precautions';
import { RaisedFlags } from './raised-flags';
import { askedQuestions, requiredVitals } from './screen-question';
import { VitalSigns } from './vital-signs';

/** The questions of safety one by one, each by a key; what an answer asks further stands below it. */
@Component({
  selector: 'app-screen-questions',
  imports: [ChangedPrecautions, KeyedChoice, RaisedFlags, VitalSigns],
  hostDirectives: [EnterMovesOn],
  template: `
    @for (question of questions(); track question.id) {
      <div class="question">
        <span>{{ question.text }}</span>
        <app-keyed-choice
          [id]="'visit-screen-' + question.id"
          [label]="question.text"
          [answers]="question.asked.answers"
          [value]="question.chosen"
          [readonly]="draft.readonly()"
          (answered)="answer(question.id, $event)"
        />
      </div>
      @if (question.id === 'redFlag' && question.chosen === 'yes') {
        <app-raised-flags />
      } @else if (question.id === 'precautions' && question.chosen === 'changed') {
        <app-changed-precautions />
      } @else if (question.id === 'vitals' && (question.chosen === 'taken' || vitalsRequired())) {
        <app-vital-signs />
      }
    }
  `,
  styleUrl: './question-rows.scss',
})
export class ScreenQuestions {
  protected readonly draft = inject(VisitDraft);

  /** Whether vital signs may not be left out today. */
  readonly vitalsRequired = input.required<boolean>();

  protected readonly questions = computed(() => {
    const { screen } = this.draft.document();
    return screenQuestions.map((id) => {
      const asked = id === 'vitals' && this.vitalsRequired() ? requiredVitals : askedQuestions[id];
      return { id, text: screenQuestionWording[id], asked, chosen: asked.chosen(screen) };
    });
  });

  protected answer(question: ScreenQuestion, answer: string | null): void {
    this.draft.change(screenQuestionWording[question], answering('screen', askedQuestions[question].answered(answer)));
  }
}
