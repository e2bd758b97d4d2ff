import { Component, computed, inject } from '@angular/core';
import { sorenessKinds, soreTissues } from '@repattern/domain/progression/visit/visit-document';
import type { VisitResponse } from '@repattern/domain';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { EntryCell } from '../../ui/entry-cell';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { numberEntry } from '../../ui/number-entry';
import { sorenessLabels, sorenessWording, soreTissueWording } from '../../wording/visit-screen-wording';
import { answering } from '../answer-visit';
import { VisitDraft } from '../visit-draft';
import { truth, yesOrNo } from './screen-question';

type Soreness = (typeof sorenessKinds)[number];
type SoreTissue = (typeof soreTissues)[number];

const settledAnswers: readonly KeyedAnswer<'yes' | 'no'>[] = [
  { value: 'yes', label: 'Yes', key: 'y', tone: 'fine' },
  { value: 'no', label: 'No', key: 'n', tone: 'caution' },
];
const sorenessAnswers: readonly KeyedAnswer<Soreness>[] = sorenessKinds.map((value, at) => ({
  ...{ value, label: sorenessLabels[value], words: sorenessWording[value], key: at === 0 ? 'n' : String(at) },
  ...(value === 'none' ? { tone: 'fine' as const } : {}),
}));
const tissueAnswers: readonly KeyedAnswer<SoreTissue>[] = soreTissues.map((value) => ({
  ...{ value, label: soreTissueWording[value], key: value.charAt(0) },
}));

/** How the body answered the last session: each question by a key, those about soreness only where there was any. */
@Component({
  selector: 'app-response-questions',
  imports: [EntryCell, KeyedChoice],
  hostDirectives: [EnterMovesOn],
  template: `
    <div class="question">
      <span>Back to the usual level by the next morning</span>
      <app-keyed-choice
        id="visit-response-settledByMorning"
        label="Pain settled by the next morning"
        [answers]="settledAnswers"
        [value]="settled()"
        [readonly]="draft.readonly()"
        (answered)="settle($event)"
      />
    </div>
    <div class="question">
      <span>Soreness: in the warm-up, or on the next day</span>
      <app-keyed-choice
        id="visit-response-soreness"
        label="Soreness since the last session"
        [answers]="sorenessAnswers"
        [value]="response().soreness"
        [readonly]="draft.readonly()"
        (answered)="sore($event)"
      />
    </div>
    @if (isSore()) {
      <div class="question">
        <span>Where it sits</span>
        <app-keyed-choice
          id="visit-response-sorenessKind"
          label="What is sore"
          [answers]="tissueAnswers"
          [value]="response().sorenessKind"
          [readonly]="draft.readonly()"
          (answered)="answer('Soreness', { sorenessKind: $event })"
        />
      </div>
      <div class="question">
        <span>How long it lasted</span>
        <app-entry-cell
          inputId="visit-response-sorenessHours"
          label="Hours of soreness"
          unit="h"
          unknown="Not asked"
          inputmode="numeric"
          [manner]="hours"
          [value]="response().sorenessHours"
          [readonly]="draft.readonly()"
          (entered)="answer('Hours of soreness', { sorenessHours: $event })"
        />
      </div>
    }
  `,
  styleUrl: './question-rows.scss',
})
export class ResponseQuestions {
  protected readonly draft = inject(VisitDraft);
  protected readonly settledAnswers = settledAnswers;
  protected readonly sorenessAnswers = sorenessAnswers;
  protected readonly tissueAnswers = tissueAnswers;
  protected readonly hours = numberEntry({ min: 0, max: 240 });

  protected readonly response = computed(() => this.draft.document().response);
  protected readonly settled = computed(() => yesOrNo(this.response().settledByMorning));
  protected readonly isSore = computed(() => {
    const { soreness } = this.response();
    return soreness !== null && soreness !== 'none';
  });

  protected settle(answer: string | null): void {
    this.answer('Pain by the next morning', { settledByMorning: truth(answer) });
  }

  protected sore(soreness: Soreness | null): void {
    const asked = soreness !== null && soreness !== 'none';
    this.answer('Soreness', { soreness, ...(asked ? {} : { sorenessKind: null, sorenessHours: null }) });
  }

  protected answer(words: string, answers: Partial<VisitResponse>): void {
    this.draft.change(words, answering('response', answers), `response ${Object.keys(answers).join(' ')}`);
  }
}
