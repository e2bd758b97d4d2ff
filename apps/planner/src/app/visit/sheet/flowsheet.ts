import { afterNextRender, afterRenderEffect, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { OverlayModule, type ConnectedPosition } from '@angular/cdk/overlay';
import { offerShortcuts } from '../../shell/shortcuts';
import { weekdayInWords } from '../../wording/day-in-words';
import { CellEditor } from './cell-editor';
import { cellCommand, placeAfterKey, sheetKeys, type CellPlace, type SheetColumn } from './sheet-keys';
import { SheetHead } from './sheet-head';
import { SheetLine } from './sheet-line';
import { SheetState } from './sheet-state';
import { VerdictReason } from './verdict-reason';
import { VisitWindow } from './visit-window';

const cells = '[role=gridcell], [role=rowheader]';
const rowsOfPage = 10;

/** Below the cell, else above it, else beside it. */
const positions: ConnectedPosition[] = [
  { originX: 'end', originY: 'bottom', overlayX: 'end', overlayY: 'top', offsetY: 4 },
  { originX: 'end', originY: 'top', overlayX: 'end', overlayY: 'bottom', offsetY: -4 },
  { originX: 'start', originY: 'top', overlayX: 'end', overlayY: 'top', offsetX: -4 },
];

/**
 * The flowsheet of a visit: exercises by visits, as on paper, with today’s record and the next step beside what went before. The
 * keys are those of the grid pattern of WAI-ARIA; only one cell takes the focus by Tab.
 */
@Component({
  selector: 'app-flowsheet',
  imports: [CellEditor, OverlayModule, SheetHead, SheetLine, VerdictReason, VisitWindow],
  providers: [SheetState],
  host: {
    '(document:keydown)': 'pressAnywhere($event)',
    '(keydown)': 'press($event)',
    '(click)': 'point($event)',
  },
  templateUrl: './flowsheet.html',
  styleUrl: './flowsheet.scss',
})
export class Flowsheet {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly reason = viewChild(VerdictReason);
  protected readonly sheet = inject(SheetState);
  protected readonly positions = positions;

  private readonly allDays = computed(() =>
    this.sheet.visits().map(({ id, on, document }, at, visits) => ({
      id,
      day: weekdayInWords(on, this.sheet.on()),
      phase: document.phase === visits[at - 1]?.document.phase ? null : document.phase,
    })),
  );
  protected readonly days = computed(() => this.allDays().slice(this.sheet.drawn().from, this.sheet.drawn().to));
  protected readonly today = computed(() =>
    this.sheet.on() === '' ? '' : weekdayInWords(this.sheet.on(), this.sheet.on()),
  );
  /** The row of which the reason is open, and the cell below which it stands. */
  protected readonly asked = computed(() => {
    const open = this.sheet.open();
    if (open?.kind !== 'why' && open?.kind !== 'override') return null;
    return this.sheet.rows().find(({ id }) => id === open.item) ?? null;
  });
  protected readonly edited = computed(() => {
    const open = this.sheet.open();
    return open?.kind === 'editor' ? open.item : null;
  });
  private tabStop: HTMLElement | null = null;
  private focused = 0;

  constructor() {
    offerShortcuts(sheetKeys.map((key) => ({ ...key, run: null })));
    // The newest visit stands beside today.
    afterNextRender(() => (this.scroller().nativeElement.scrollLeft = this.scroller().nativeElement.scrollWidth));
    afterRenderEffect(() => {
      const asked = this.sheet.focusAsked();
      const cell = this.cellAt(this.sheet.at());
      this.sheet.rows();
      cell?.setAttribute('tabindex', '0');
      if (asked !== this.focused) cell?.focus();
      this.focused = asked;
      this.makeTabStop(cell);
    });
    afterRenderEffect(() => this.reason()?.focus());
  }

  protected anchorOf(item: string): HTMLElement | null {
    const line = this.lines().find(({ dataset }) => dataset['item'] === item);
    return line?.querySelector('app-next-cell') ?? null;
  }

  /** Whatever is pressed with the pointer is where the keys go on; a button of a cell hands the focus to its cell. */
  protected point(event: Event): void {
    const place = this.placeOf(event.target);
    if (place === null) return;
    this.sheet.goTo(place);
    const { target } = event;
    if (this.sheet.open() === null && target instanceof HTMLElement && !target.matches('input')) this.sheet.focusCell();
    this.sheet.draw();
  }

  protected press(event: KeyboardEvent): void {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof HTMLElement) || !target.matches(cells)) return;
    const at = this.placeOf(target);
    if (at === null) return;
    const size = { rows: this.sheet.rows().length, columns: this.sheet.columns(), page: rowsOfPage };
    const to = placeAfterKey(event, at, size);
    if (to !== null) {
      event.preventDefault();
      this.sheet.goTo(to);
      this.sheet.focusCell();
      return this.sheet.draw();
    }
    const row = this.sheet.rows()[at.row];
    const command = cellCommand(event, this.columnAt(at));
    if (row === undefined || command === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.sheet.goTo(at);
    const before = this.sheet.open();
    this.sheet.run(command, row);
    const goesOn = command.kind === 'prescribed' || command.kind === 'accept';
    if (goesOn && this.sheet.open() === before) this.sheet.focusCell(1);
    this.sheet.draw();
  }

  protected pressAnywhere(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyS') return;
    event.preventDefault();
    this.sheet.prescribeAll();
  }

  private columnAt({ column }: CellPlace): SheetColumn {
    if (column === 0) return 'name';
    const today = this.sheet.todayColumn();
    return column < today ? 'past' : column === today ? 'today' : 'next';
  }

  private placeOf(target: EventTarget | null): CellPlace | null {
    if (!(target instanceof Element)) return null;
    const cell = target.closest(cells);
    const line = cell?.closest<HTMLElement>('app-sheet-line');
    const row = this.sheet.rows().findIndex(({ id }) => id === line?.dataset['item']);
    if (cell === null || line == null || row === -1) return null;
    return { row, column: Number(cell.getAttribute('aria-colindex')) - 1 };
  }

  private lines(): HTMLElement[] {
    return [...this.host.nativeElement.querySelectorAll<HTMLElement>('app-sheet-line')];
  }

  private cellAt({ row, column }: CellPlace): HTMLElement | null {
    return this.lines()[row]?.querySelector<HTMLElement>(`[aria-colindex="${column + 1}"]`) ?? null;
  }

  /** The cell before is told last: while it has the focus, the browser would lay everything out to see whether it may keep it. */
  private makeTabStop(cell: HTMLElement | null): void {
    if (cell !== this.tabStop) this.tabStop?.setAttribute('tabindex', '-1');
    this.tabStop = cell;
  }
}
