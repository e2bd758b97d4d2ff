import { computed, inject, Injectable, signal } from '@angular/core';
import type { AbsenceReason, Dose, ItemId, PlanPlace } from '@repattern/domain';
import { easierDose, harderDose } from '@repattern/domain/technique/step-dose';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import { excludeExercise } from '@repattern/domain/plan/edit/exclude-exercise';
import { setDose, setPinned } from '@repattern/domain/plan/edit/item-settings';
import { findItem, type FoundItem, type ItemSpot } from '@repattern/domain/plan/edit/item-spot';
import { moveItem } from '@repattern/domain/plan/edit/move-item';
import { removeItem } from '@repattern/domain/plan/edit/remove-item';
import { absenceReasonInWords } from '../../wording/absence-wording';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import { cardAfterRemoval, cardBeside, spotBeside } from './board-places';
import type { CardCommand, ChangeCommand } from './board-keys';
import { refusalOf } from './refused-move';

/** What the board is about to do with cards: which one has the focus, which dose is open, what was refused. */
@Injectable()
export class BoardState {
  private readonly draft = inject(PlanDraft);
  private readonly places = inject(PlanPlaces);
  private readonly focused = signal<ItemId | null>(null);
  private readonly opened = signal<{ readonly item: ItemId; readonly typed: string } | null>(null);
  private readonly said = signal<string>('');

  /** The card that the tab key comes to: the last that had the focus, else the first of the board. */
  readonly current = computed(() => {
    const { phases } = this.draft.document();
    const cards = phases.flatMap(({ clinic, home }) => [...clinic, ...home]);
    return (cards.find(({ id }) => id === this.focused()) ?? cards[0])?.id ?? null;
  });
  /** The card whose dose is open, with what was typed to open it. */
  readonly editing = this.opened.asReadonly();
  /** What was refused last, or came of the last key, in words. */
  readonly notice = this.said.asReadonly();

  focus(item: ItemId): void {
    this.focused.set(item);
    const selected = this.draft.selected();
    if (selected?.kind === 'item' && selected.item === item) return;
    this.draft.select({ kind: 'item', item, show: 'why' });
  }

  /** Does to a card what a key or a menu asks for. */
  run(command: CardCommand, item: ItemId): void {
    this.said.set('');
    if (command.kind === 'go') {
      const beside = cardBeside(this.draft.document(), item, command.to);
      if (beside !== null) this.places.goToItem(beside);
    } else if (command.kind === 'why' || command.kind === 'swap') {
      if (command.kind === 'swap' && this.draft.readonly()) return;
      this.draft.select({ kind: 'item', item, show: command.kind });
      this.places.enterPanel();
    } else {
      const found = findItem(this.draft.document(), item);
      if (found !== null && !this.draft.readonly()) this.change(command, found);
    }
  }

  /** Puts a card into another spot, unless something forbids it there. */
  move(item: ItemId, to: ItemSpot): void {
    const against = this.refusal(item, to);
    const name = this.nameOf(item);
    if (against.length > 0) {
      const reasons = against.map((reason) =>
        absenceReasonInWords(reason, { exercise: (id) => this.exerciseName(id) }),
      );
      return this.said.set(`${name} stays where it was. ${reasons.join('. ')}.`);
    }
    this.draft.change(`Move ${name}`, (before) => moveItem(before, item, to));
    this.places.goToItem(item);
  }

  /** Whether something forbids an item in a place. */
  isForbidden(item: ItemId, place: PlanPlace): boolean {
    return this.refusal(item, place).length > 0;
  }

  /** Takes a dose over from its editor; values that follow each other soon are one step. */
  setDose(item: ItemId, dose: Dose): void {
    this.draft.change(`Dose of ${this.nameOf(item)}`, (plan) => setDose(plan, item, dose), `dose ${item}`);
  }

  closeDose(): void {
    const opened = this.opened();
    this.opened.set(null);
    if (opened !== null) this.places.goToItem(opened.item);
  }

  /** What was typed to open the dose has been taken over. */
  tookTyped(): void {
    this.opened.update((opened) => opened && { ...opened, typed: '' });
  }

  dismissNotice(): void {
    this.said.set('');
  }

  private change(command: ChangeCommand, { item, spot }: FoundItem): void {
    const name = this.nameOf(item.id);
    const next = cardAfterRemoval(this.draft.document(), item.id);
    switch (command.kind) {
      case 'dose':
        return this.openDose(item.id, command.typed);
      case 'harder':
        return this.step(item.id, harderDose(item.dose), 'There is no harder dose; swap the exercise');
      case 'easier': {
        const exercise = this.draft.exercises().get(item.exerciseId);
        const start = exercise === undefined ? null : startingDose(exercise, spot.phase);
        return this.step(item.id, easierDose(item.dose, start), 'There is no easier dose; swap the exercise');
      }
      case 'pin':
        this.said.set(item.pinned ? `${name} may be replaced` : `${name} is kept when the rest is composed`);
        return this.draft.change(`Keep ${name}`, (plan) => setPinned(plan, item.id, !item.pinned));
      case 'exclude':
        this.draft.change(`Leave out ${name}`, (plan) => excludeExercise(plan, item.exerciseId));
        return this.goOn(next, `${name} is left out of this plan. Ctrl Z takes it back.`);
      case 'remove':
        this.draft.change(`Take out ${name}`, (plan) => removeItem(plan, item.id));
        return this.goOn(next, `${name} is taken out here. Ctrl Z takes it back.`);
      case 'move': {
        const to = spotBeside(this.draft.document(), item.id, command.to);
        return to === null ? undefined : this.move(item.id, to);
      }
    }
  }

  private refusal(item: ItemId, to: PlanPlace): readonly AbsenceReason[] {
    const plan = this.draft.document();
    return refusalOf(item, to, { plan, basis: this.draft.basis(), exercises: this.draft.exercises() });
  }

  // Digits that come before the editor is drawn are one number.
  private openDose(item: ItemId, typed: string): void {
    this.opened.update((opened) => ({ item, typed: opened?.item === item ? opened.typed + typed : typed }));
  }

  private step(item: ItemId, dose: Dose | null, end: string): void {
    if (dose === null) this.said.set(end);
    else this.draft.change(`Dose of ${this.nameOf(item)}`, (plan) => setDose(plan, item, dose));
  }

  private goOn(next: ItemId | null, said: string): void {
    this.said.set(said);
    if (next === null) this.draft.select(null);
    else this.places.goToItem(next);
  }

  private nameOf(item: ItemId): string {
    const found = findItem(this.draft.document(), item);
    return found === null ? '' : this.exerciseName(found.item.exerciseId);
  }

  private exerciseName(id: string): string {
    return this.draft.exercises().get(id)?.name ?? 'the exercise';
  }
}
