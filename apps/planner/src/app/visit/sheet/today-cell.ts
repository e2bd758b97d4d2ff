import { Component, computed, inject, input } from '@angular/core';
import type { ItemOutcome } from '@repattern/domain';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { isSame } from '@repattern/domain/plan/edit/change-plan';
import { Icon } from '../../ui/icon';
import { observationsBriefly } from '../../wording/observation-wording';
import { measured, numberInWords } from '../../wording/section-words';
import { CellLine } from './cell-line';
import { doneInWords } from './history-cells';
import { withItem, withPerformed } from './performed-item';
import { QualityChoice } from './quality-choice';
import type { SheetRow } from './sheet-rows';
import { SheetState } from './sheet-state';

const marks: Readonly<Record<ItemOutcome, { readonly sign: string; readonly words: string }>> = {
  done: { sign: '✓', words: 'Done' },
  partly: { sign: '◐', words: 'Done in part' },
  swapped: { sign: '⇄', words: 'Another exercise done' },
  skipped: { sign: '–', words: 'Skipped' },
};

/**
 * Today’s cell: the target, muted until something is recorded, and what was done beside it. It is read out as one sentence, in
 * place of the signs that are seen.
 */
@Component({
  selector: 'app-today-cell',
  imports: [CellLine, Icon, QualityChoice],
  host: {
    role: 'gridcell',
    tabindex: '-1',
    '[class.writing]': 'writing() !== null',
    '[class.recorded]': 'performed() !== null',
    '[class.barred]': 'barred()',
  },
  templateUrl: './today-cell.html',
  styleUrl: './today-cell.scss',
})
export class TodayCell {
  protected readonly sheet = inject(SheetState);

  readonly row = input.required<SheetRow>();

  protected readonly item = computed(() => this.row().item);
  protected readonly performed = computed(() => this.item().performed);
  protected readonly readonly = this.sheet.draft.readonly;
  protected readonly writing = computed(() => {
    const open = this.sheet.open();
    return open?.kind === 'line' && open.item === this.row().id ? open.typed : null;
  });
  /** Whether the verdict forbids doing it today, and nobody decided otherwise. */
  protected readonly barred = computed(() => {
    const { verdict, decision } = this.row();
    return verdict !== null && !verdict.doToday && decision?.kind !== 'overridden' && this.performed() === null;
  });
  protected readonly mark = computed(() => {
    const performed = this.performed();
    return performed === null ? null : marks[performed.outcome];
  });
  protected readonly target = computed(() => doseInWords(this.item().target));
  /** Whether the target was lowered before the item was done. */
  protected readonly lowered = computed(() => !isSame(this.item().target, this.sheet.doseBefore(this.row())));
  /** What was done instead of the target, or null where that is the same. */
  protected readonly otherDose = computed(() => {
    const dose = this.performed()?.dose ?? null;
    return dose === null || isSame(dose, this.item().target) ? null : doseInWords(dose);
  });
  protected readonly swappedFor = computed(() => {
    const id = this.performed()?.swappedFor ?? null;
    return id === null ? null : (this.sheet.draft.exercises().get(id)?.name ?? 'another exercise');
  });
  /** Pain of its own, else that of the whole visit, which counts for every item without one. */
  protected readonly pain = computed(() => {
    const own = this.performed()?.painDuring ?? null;
    const all = this.sheet.painOfVisit();
    if (own !== null) return `pain ${numberInWords(own)}`;
    return all === null ? null : `pain ${numberInWords(all)} (visit)`;
  });
  protected readonly seen = computed(() => {
    const performed = this.performed();
    if (performed === null) return [];
    const { minutes, seen } = performed;
    return [...observationsBriefly(seen), ...(minutes === null ? [] : [measured(minutes, 'min')])];
  });
  protected readonly lacksWhy = computed(() => {
    const performed = this.performed();
    return performed !== null && performed.outcome !== 'done' && performed.why === '';
  });
  protected readonly spoken = computed(() => {
    const performed = this.performed();
    const { name, item } = this.row();
    const done = performed === null ? `target ${this.target()}, not recorded` : doneInWords(performed);
    const pain = performed?.painDuring === null ? [this.pain() ?? 'pain not asked'] : [];
    return [`${name} today: ${done}`, ...pain, ...(item.note === '' ? [] : [`note: ${item.note}`])].join('; ');
  });

  protected rate(quality: number): void {
    const { id, name } = this.row();
    if (this.performed() === null && this.sheet.isForbidden(this.row()))
      return this.sheet.show({ kind: 'why', item: id });
    this.sheet.edit(`Quality of ${name}`, (visit) =>
      withItem(visit, id, (item) =>
        withPerformed(item, { quality: item.performed?.quality === quality ? null : quality }),
      ),
    );
  }
}
