import { afterNextRender, Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import type { Dose, ItemVerdict } from '@repattern/domain';
import { maintenanceDays } from '@repattern/domain/progression/next/maintenance';
import { doseInWords } from '@repattern/domain/technique/dose-in-words';
import { DoseEditor } from '../../ui/dose-editor';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { Picker } from '../../ui/picker';
import { isGrave, overridden } from './item-decision';
import { allowedGroups, chosenStep, pickedStep, type OverrideKind } from './override-choices';
import { ReasonField } from './reason-field';
import { exerciseInWords, type SheetRow } from './sheet-rows';
import { SheetState } from './sheet-state';

const answers: readonly KeyedAnswer<OverrideKind>[] = [
  { value: 'same', label: 'Same dose', key: 's' },
  { value: 'dose', label: 'Another dose', key: 'd' },
  { value: 'exercise', label: 'Another exercise', key: 'e' },
  { value: 'maintain', label: `Keep up ${maintenanceDays} days a week`, key: 'k' },
  { value: 'remove', label: 'Take out', key: 'r' },
];

const reasons = [
  'Clinical judgement',
  'The patient’s wish',
  'A known flare-up',
  'New information',
  'Equipment',
] as const;

/** Another decision than the verdict: what is done instead, and why. */
@Component({
  selector: 'app-override-form',
  imports: [DoseEditor, KeyedChoice, Picker, ReasonField],
  templateUrl: './override-form.html',
  styleUrl: './override-form.scss',
})
export class OverrideForm {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly why = viewChild.required(ReasonField);
  protected readonly sheet = inject(SheetState);
  protected readonly answers = answers;
  protected readonly reasons = reasons;

  readonly row = input.required<SheetRow>();
  readonly verdict = input.required<ItemVerdict>();

  protected readonly kind = signal<OverrideKind | null>(null);
  protected readonly reason = signal('');
  protected readonly attempted = signal(false);
  private readonly ownDose = signal<Dose | null>(null);
  protected readonly picked = signal<string | null>(null);
  protected readonly before = computed(() => this.sheet.doseBefore(this.row()));
  protected readonly dose = computed(() => this.ownDose() ?? this.proposed() ?? this.before());
  private readonly allowed = computed(() => this.sheet.allowedOf(this.row()));
  protected readonly groups = computed(() =>
    allowedGroups(
      this.allowed(),
      (candidate) => `${exerciseInWords(this.sheet.draft.exercises(), candidate)}, ${doseInWords(candidate.dose)}`,
    ),
  );
  protected readonly grave = computed(() => isGrave(this.verdict()));
  protected readonly next = computed(() =>
    chosenStep(this.kind(), {
      before: this.before(),
      dose: this.dose(),
      exercise: pickedStep(this.allowed(), this.picked()),
    }),
  );
  protected readonly lacksStep = computed(() => this.attempted() && this.next() === null);
  protected readonly lacksReason = computed(() => this.attempted() && this.reason().trim() === '');

  constructor() {
    afterNextRender(() => this.host.nativeElement.querySelector<HTMLElement>('input')?.focus());
  }

  protected setDose(dose: Dose): void {
    this.ownDose.set(dose);
  }

  protected decide(event: Event): void {
    event.preventDefault();
    this.attempted.set(true);
    const [next, reason] = [this.next(), this.reason().trim()];
    if (next === null) this.host.nativeElement.querySelector<HTMLElement>('input')?.focus();
    else if (reason === '') this.why().focus();
    else if (this.sheet.stands(this.verdict())) {
      const verdict = this.verdict();
      this.sheet.edit(`Decision on ${this.row().name}`, (visit) => overridden(visit, verdict, { next, reason }));
      this.sheet.close(1);
    }
  }

  private proposed(): Dose | null {
    const { next } = this.verdict();
    return next.kind === 'dose' ? next.dose : null;
  }
}
