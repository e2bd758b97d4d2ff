import { Component, computed, inject, output } from '@angular/core';
import type { VisitTime } from '@repattern/domain';
import { visitSizes } from '@repattern/domain/progression/visit/visit-sizes';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { EntryCell } from '../../ui/entry-cell';
import { Icon } from '../../ui/icon';
import { numberEntry } from '../../ui/number-entry';
import { namesInWords } from '../../wording/names-in-words';
import { actionWording } from '../../wording/verdict-wording';
import { answering } from '../answer-visit';
import { itemMinutesOf, notedMinutes } from '../time/noted-minutes';
import { VisitTimer } from '../time/visit-timer';
import { VisitDecisions } from '../visit-decisions';
import { VisitDraft } from '../visit-draft';
import { BegunByMistake } from './begun-by-mistake';
import { VisitFinishing } from './visit-finishing';

/** The end of a visit: its minutes, what is accepted by finishing, and the one button that does it. */
@Component({
  selector: 'app-finish-bar',
  imports: [BegunByMistake, EntryCell, Icon],
  hostDirectives: [EnterMovesOn],
  templateUrl: './finish-bar.html',
  styleUrl: './finish-bar.scss',
})
export class FinishBar {
  protected readonly draft = inject(VisitDraft);
  protected readonly finishing = inject(VisitFinishing);
  private readonly decisions = inject(VisitDecisions);
  private readonly timer = inject(VisitTimer);
  protected readonly minutes = numberEntry({ min: 0, max: visitSizes.minutes, decimals: 1 });

  /** The person wants to finish. */
  readonly finish = output();

  protected readonly ofItems = computed(() => itemMinutesOf(this.draft.document()));
  /** What was typed, else what is noted when nothing is. */
  protected readonly noted = computed(() => notedMinutes(this.draft.document(), this.timer.minutes()));
  protected readonly count = computed(() => this.decisions.acceptable().length);
  /** What is accepted by finishing: names under their action. */
  protected readonly accepts = computed(() =>
    [...Map.groupBy(this.decisions.acceptable(), ({ action }) => action)].map(([action, verdicts]) => ({
      ...actionWording[action],
      names: namesInWords(verdicts.map(({ item }) => this.draft.nameOf(item))),
    })),
  );
  protected readonly label = computed(() => {
    if (this.finishing.busy()) return 'Finishing …';
    const count = this.count();
    if (count === 0) return 'Finish';
    if (this.draft.verdicts().stop !== null) return 'Accept the stop and finish';
    return count === 1 ? 'Accept 1 verdict and finish' : `Accept ${count} verdicts and finish`;
  });

  protected note(part: keyof Pick<VisitTime, 'timedMinutes' | 'totalMinutes'>, minutes: number | null): void {
    const words = part === 'timedMinutes' ? 'Treated minutes' : 'Minutes of the visit';
    this.draft.change(words, answering('time', { [part]: minutes }), part);
  }
}
