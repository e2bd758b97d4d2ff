import { Component, computed, inject } from '@angular/core';
import type { ItemId, PlanFinding } from '@repattern/domain';
import { offerShortcuts } from '../../shell/shortcuts';
import { Icon } from '../../ui/icon';
import { isField } from '../../ui/held-keys';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import { BoardState } from './board-state';
import { BoardTools } from './board-tools';
import { cardCommand, cardKeys } from './board-keys';
import { CardDrag } from './card-drag';
import { PhaseColumn } from './phase-column';
import { PhaseEdits } from './phase-edits';

/** The phases of a plan side by side, with everything that is done in them. */
@Component({
  selector: 'app-plan-board',
  imports: [BoardTools, Icon, PhaseColumn],
  providers: [BoardState, CardDrag, PhaseEdits],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './plan-board.html',
  styleUrl: './plan-board.scss',
})
export class PlanBoard {
  protected readonly board = inject(BoardState);
  protected readonly draft = inject(PlanDraft);
  protected readonly places = inject(PlanPlaces);

  protected readonly columns = computed(() => {
    const summaries = new Map(this.draft.summaries().map((summary) => [summary.number, summary]));
    const ofPhase = this.draft.findings().filter(isAboutPhase);
    return this.draft.document().phases.flatMap((phase) => {
      const summary = summaries.get(phase.number);
      const findings = ofPhase.filter(({ params }) => params['phase'] === phase.number);
      return summary === undefined ? [] : [{ phase, summary, findings }];
    });
  });
  protected readonly findingsOf = computed<ReadonlyMap<ItemId, readonly PlanFinding[]>>(() =>
    Map.groupBy(
      this.draft.findings().filter(({ params }) => params['item'] !== undefined),
      ({ params }) => String(params['item']),
    ),
  );

  constructor() {
    offerShortcuts([
      { keys: ['↑ ↓ ← →'], label: 'Card: go to the next one', run: null },
      {
        keys: ['Alt ↑ ↓ ← →'],
        label: 'Card: move it inside its lane, to the other lane or phase',
        run: null,
      },
      ...cardKeys.map((key) => ({ ...key, run: null })),
    ]);
  }

  protected press(event: KeyboardEvent): void {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement) || isField(target)) return;
    const item = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
    const command = item === undefined ? null : cardCommand(event);
    if (item === undefined || command === null) return;
    event.preventDefault();
    this.board.run(command, item);
  }
}

/** Whether a finding is about a phase as a whole, and no meter says it already. */
function isAboutPhase({ code, params }: PlanFinding): boolean {
  return (
    params['phase'] !== undefined && params['item'] === undefined && params['lane'] === undefined && !isOfCalendar(code)
  );
}

function isOfCalendar(code: string): boolean {
  return code.startsWith('calendar.');
}
