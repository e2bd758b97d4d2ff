import { Component, computed, inject, input } from '@angular/core';
import type { HomeReport } from '@repattern/domain';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { EntryCell } from '../../ui/entry-cell';
import { numberEntry } from '../../ui/number-entry';
import { answering } from '../answer-visit';
import { VisitDraft } from '../visit-draft';

/** What the patient says about the home programme since the last visit. */
@Component({
  selector: 'app-home-programme',
  imports: [EntryCell],
  hostDirectives: [EnterMovesOn],
  template: `
    <span class="name">Home programme</span>
    <app-entry-cell
      inputId="visit-home-sessionsDone"
      [class.read]="draft.readonly()"
      label="Home sessions done since the last visit"
      unknown="Not asked"
      inputmode="numeric"
      [manner]="sessions"
      [value]="home().sessionsDone"
      [readonly]="draft.readonly()"
      (entered)="answer('Home sessions', { sessionsDone: $event })"
    />
    <span class="of">
      @if (prescribed() === null) {
        sessions
      } @else {
        of {{ prescribed() }} sessions
      }
    </span>
    <label class="of" for="visit-home-painDuring">pain during</label>
    <app-entry-cell
      inputId="visit-home-painDuring"
      [class.read]="draft.readonly()"
      label="Most pain during home exercises, 0 to 10"
      unknown="Not asked"
      [manner]="pain"
      [value]="home().painDuring"
      [readonly]="draft.readonly()"
      (entered)="answer('Pain at home', { painDuring: $event })"
    />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      font-size: var(--text-13);
    }
    .of {
      color: var(--ink-2);
    }
    .read {
      width: auto;
    }
  `,
})
export class HomeProgramme {
  protected readonly draft = inject(VisitDraft);
  protected readonly sessions = numberEntry({ min: 0, max: 200 });
  protected readonly pain = numberEntry({ min: 0, max: 10, decimals: 1 });

  /** Home sessions since the last visit as they were prescribed; null where that is not known. */
  readonly prescribed = input.required<number | null>();

  protected readonly home = computed(() => this.draft.document().home);

  protected answer(words: string, answers: Partial<HomeReport>): void {
    this.draft.change(words, answering('home', answers), `home ${Object.keys(answers).join(' ')}`);
  }
}
