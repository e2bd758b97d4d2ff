import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Component, computed, inject, input } from '@angular/core';
import type { Lane, PhaseNumber, PlanItem, PlanPlace } from '@repattern/domain';
import { Icon } from '../../ui/icon';
import { PlanDraft } from '../plan-draft';
import type { CardCommand } from './board-keys';
import { BoardState } from './board-state';

interface MenuCommand {
  readonly command: CardCommand;
  readonly label: string;
  readonly key: string;
}

/** Everything that can be done with a card, for those without a keyboard and without a drag. */
@Component({
  selector: 'app-card-menu',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, Icon],
  template: `
    <button
      type="button"
      class="button icon-only opener"
      tabindex="-1"
      [attr.aria-label]="'More about ' + name()"
      [cdkMenuTriggerFor]="menu"
    >
      <app-icon name="more" [size]="16" />
    </button>
    <ng-template #menu>
      <section class="menu" [attr.aria-label]="name()">
        <div cdkMenu [attr.aria-label]="'What to do with ' + name()">
          @for (entry of commands(); track entry.label) {
            <button type="button" class="menu-item" cdkMenuItem (cdkMenuItemTriggered)="run(entry.command)">
              <span>{{ entry.label }}</span><kbd aria-hidden="true">{{ entry.key }}</kbd>
            </button>
          }
          @if (!draft.readonly()) {
            <p class="menu-part" aria-hidden="true">Move to</p>
            @for (place of otherPlaces(); track $index) {
              <button type="button" class="menu-item" cdkMenuItem (cdkMenuItemTriggered)="board.move(item().id, place)">
                <span><span class="unseen">Move to </span>Phase {{ place.phase }}, {{ place.lane }}</span>
              </button>
            }
          }
        </div>
      </section>
    </ng-template>
  `,
  styleUrl: './card-menu.scss',
})
export class CardMenu {
  protected readonly board = inject(BoardState);
  protected readonly draft = inject(PlanDraft);

  readonly item = input.required<PlanItem>();
  readonly name = input.required<string>();
  readonly phase = input.required<PhaseNumber>();
  readonly lane = input.required<Lane>();

  protected readonly commands = computed<readonly MenuCommand[]>(() => {
    const why: MenuCommand = { command: { kind: 'why' }, label: 'Why it is there', key: 'w' };
    if (this.draft.readonly()) return [why];
    return [
      { command: { kind: 'dose', typed: '' }, label: 'Change the dose', key: '↵' },
      { command: { kind: 'harder' }, label: 'Harder dose', key: '+' },
      { command: { kind: 'easier' }, label: 'Easier dose', key: '−' },
      { command: { kind: 'swap' }, label: 'Swap the exercise', key: 's' },
      why,
      {
        command: { kind: 'pin' },
        label: this.item().pinned ? 'Let it be replaced' : 'Keep when composing again',
        key: 'p',
      },
      { command: { kind: 'remove' }, label: 'Take out here', key: 'Del' },
      { command: { kind: 'exclude' }, label: 'Leave out of this plan', key: 'x' },
    ];
  });
  protected readonly otherPlaces = computed<readonly PlanPlace[]>(() =>
    this.draft
      .document()
      .phases.flatMap(({ number }) => [
        { phase: number, lane: 'clinic' as const },
        { phase: number, lane: 'home' as const },
      ])
      .filter(({ phase, lane }) => phase !== this.phase() || lane !== this.lane()),
  );

  // The menu gives the focus back to its opener after this; what moves the focus elsewhere comes after that.
  protected run(command: CardCommand): void {
    queueMicrotask(() => this.board.run(command, this.item().id));
  }
}
