import { Component, computed, ElementRef, inject, linkedSignal, signal, viewChild } from '@angular/core';
import type { QuickEntrySuggestion } from '@repattern/domain';
import { offerShortcuts, Shortcuts } from '../../shell/shortcuts';
import { Icon } from '../../ui/icon';
import { quickEntryFaultInWords, subjectWording } from '../../wording/assessment-quick-entry-wording';
import { AssessmentDraft } from '../assessment-draft';
import { asOneLine, readLines, recordLines, type QuickLine } from './quick-lines';

/** Records findings as they are typed, `hip abd L 3+; thomas + R`: shows what each line means before Enter records it. */
@Component({
  selector: 'app-quick-entry-bar',
  imports: [Icon],
  host: { '(focusout)': 'leave($event)', '(click)': 'choosePointed($event)' },
  templateUrl: './quick-entry-bar.html',
  styleUrl: './quick-entry-bar.scss',
})
export class QuickEntryBar {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly draft = inject(AssessmentDraft);
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly faultInWords = quickEntryFaultInWords;
  protected readonly kinds = subjectWording;

  protected readonly typed = signal('');
  /** What was recorded last, in words, until something else is typed. */
  protected readonly recorded = linkedSignal<string, string>({ source: this.typed, computation: () => '' });
  protected readonly lines = computed(() => readLines(this.typed(), this.draft.document()));
  protected readonly ready = computed(() => this.lines().filter(({ reading }) => reading.entries.length > 0));
  private readonly dismissed = linkedSignal({ source: this.typed, computation: () => false });
  /** What the line that is being typed could mean, while that is not clear yet. */
  protected readonly suggestions = computed<readonly QuickEntrySuggestion[]>(() => {
    const line = this.lines().at(-1);
    if (line === undefined || line.reading.entries.length > 0 || /;\s*$/.test(this.typed())) return [];
    return line.reading.suggestions.filter(({ text }) => text !== line.text);
  });
  protected readonly open = computed(() => this.suggestions().length > 0 && !this.dismissed());
  protected readonly active = linkedSignal({ source: this.suggestions, computation: () => -1 });
  protected readonly activeId = computed(() => (this.open() && this.active() >= 0 ? `quick-${this.active()}` : null));
  protected readonly spoken = computed(() => {
    if (this.recorded() !== '') return this.recorded();
    const fault = this.lines().at(-1)?.reading.fault;
    return [...this.lines().flatMap(inWords), ...(fault ? [quickEntryFaultInWords(fault)] : [])].join('. ');
  });

  constructor() {
    offerShortcuts([{ keys: ['q'], label: 'Quick entry', run: () => this.focus() }]);
  }

  focus(): void {
    this.box().nativeElement.focus();
  }

  protected keydown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.act(event.key)) return;
    event.preventDefault();
  }

  protected paste(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = this.box().nativeElement;
    const before = value.slice(0, selectionStart ?? value.length);
    this.type(before + asOneLine(pasted) + value.slice(selectionEnd ?? value.length));
  }

  /** Records every line that is clear; what is not stays in the bar. */
  protected record(): void {
    const ready = this.ready();
    if (ready.length === 0 || this.draft.readonly()) return;
    const unclear = this.lines().filter((line) => !ready.includes(line));
    this.draft.replace(recordLines(this.draft.document(), ready), 'quick-entry');
    this.type(unclear.map(({ text }) => text).join('; '));
    this.recorded.set(`Recorded: ${ready.flatMap(inWords).join('; ')}`);
  }

  protected choosePointed(event: Event): void {
    const pointed = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (pointed === null) return;
    this.accept(this.suggestions()[Number(pointed.id.replace('quick-', ''))]);
    this.focus();
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.host.nativeElement.contains(relatedTarget)) this.dismissed.set(true);
  }

  private act(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
        return this.move(1);
      case 'ArrowUp':
        return this.move(-1);
      case 'Tab':
        return this.open() && this.accept(this.suggestions()[Math.max(this.active(), 0)]);
      case 'Enter':
        if (this.activeId() !== null) return this.accept(this.suggestions()[this.active()]);
        this.record();
        return true;
      case 'Escape':
        return this.open() && this.dismiss();
      default:
        return false;
    }
  }

  private move(step: 1 | -1): boolean {
    const count = this.suggestions().length;
    if (count === 0) return false;
    this.dismissed.set(false);
    const from = this.active() < 0 && step === -1 ? count : this.active();
    this.active.set((from + step + count) % count);
    return true;
  }

  private accept(suggestion: QuickEntrySuggestion | undefined): boolean {
    if (suggestion === undefined) return false;
    const kept = this.typed().split(';').slice(0, -1);
    const complete = suggestion.entries.length > 0;
    this.type([...kept, suggestion.text].map((text) => text.trim()).join('; ') + (complete ? '' : ' '));
    return true;
  }

  private dismiss(): boolean {
    this.dismissed.set(true);
    return true;
  }

  private type(text: string): void {
    this.typed.set(text);
    this.box().nativeElement.value = text;
  }
}

function inWords({ changes }: QuickLine): string[] {
  return changes.map(({ section, now }) => `${section}: ${now}`);
}
