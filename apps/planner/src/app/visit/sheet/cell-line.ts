import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { entryOnItem, type EnteredItem } from './entry-on-item';
import { doneInWords } from './history-cells';
import { withItem } from './performed-item';
import { readCellEntry } from './read-cell-entry';
import type { SheetRow } from './sheet-rows';
import { SheetState } from './sheet-state';

/**
 * What was done, typed as it is scribbled on paper, with what it means said below it. What is not understood is told first; going
 * on all the same keeps it in the note, so that nothing that was typed is lost.
 */
@Component({
  selector: 'app-cell-line',
  template: `
    <input
      #box
      class="field-input"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="200"
      placeholder="2x8 q2 p4, or skip: why"
      [value]="text()"
      [attr.aria-label]="'What was done of ' + row().name"
      [attr.aria-describedby]="previewId()"
      [attr.aria-invalid]="told() || null"
      (input)="type(box.value)"
      (keydown)="press($event)"
      (blur)="leave()"
    />
    <div role="status" class="preview" [id]="previewId()">
      <p>{{ preview() }}</p>
      @for (words of entered().refused; track $index) {
        <p class="refused">{{ words }}</p>
      }
      @if (told()) {
        <p class="refused">Enter again keeps that as a note.</p>
      }
    </div>
  `,
  styleUrl: './cell-line.scss',
})
export class CellLine {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly sheet = inject(SheetState);

  readonly row = input.required<SheetRow>();
  /** What was typed on the cell, with which the line begins. */
  readonly typed = input.required<string>();

  private readonly changed = signal<string | null>(null);
  protected readonly text = computed(() => this.changed() ?? this.typed());
  /** Whether it was told that something is not understood. */
  protected readonly told = signal(false);
  protected readonly previewId = computed(() => `line-${this.row().id}`);
  protected readonly entered = computed<EnteredItem>(() => {
    const { item } = this.row();
    return entryOnItem(item, readCellEntry(this.text()), {
      asks: this.sheet.asksOf(this.row()),
      prescribed: this.sheet.prescribed(this.row()),
    });
  });
  protected readonly preview = computed(() => {
    const { performed, note } = this.entered().item;
    const said = performed === null ? 'Nothing recorded yet' : doneInWords(performed);
    return note === this.row().item.note ? said : `${said}; note: ${note}`;
  });
  private settled = false;

  constructor() {
    afterNextRender(() => {
      const { nativeElement } = this.box();
      nativeElement.focus();
      nativeElement.setSelectionRange(nativeElement.value.length, nativeElement.value.length);
    });
  }

  protected type(text: string): void {
    this.changed.set(text);
    this.told.set(false);
  }

  protected press(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.close(0);
    else if (event.key !== 'Enter') return;
    else if (this.entered().refused.length > 0 && !this.told()) this.told.set(true);
    else this.commit(event.shiftKey ? -1 : 1);
    event.preventDefault();
  }

  /** Whoever goes elsewhere has said what they wanted to say. */
  protected leave(): void {
    if (this.settled) return;
    this.record();
    this.sheet.show(null);
  }

  private commit(rows: -1 | 1): void {
    this.record();
    this.close(rows);
  }

  private close(rows: -1 | 0 | 1): void {
    this.settled = true;
    this.sheet.close(rows);
    this.sheet.draw();
  }

  private record(): void {
    const { id, name } = this.row();
    const { item, refused } = this.entered();
    const kept = refused.length === 0 ? item : { ...item, note: noteWith(item.note, this.text()) };
    this.sheet.edit(`Record of ${name}`, (visit) => withItem(visit, id, () => kept));
  }
}

function noteWith(note: string, typed: string): string {
  return [note, `typed: ${typed.trim()}`].filter((text) => text !== '').join('; ');
}
