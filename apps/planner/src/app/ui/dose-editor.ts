import { Component, computed, input, linkedSignal, output, viewChildren } from '@angular/core';
import type { Dose, DoseField, DoseFinding } from '@repattern/domain';
import { checkDose, isDose } from '@repattern/domain/technique/check-dose';
import { doseFields } from '@repattern/domain/technique/dose-fields';
import { doseForms } from '@repattern/domain/technique/dose-forms';
import { doseFindingInWords } from '../wording/dose-finding-wording';
import { DoseChoice } from './dose-choice';
import { DoseNumber } from './dose-number';
import { Icon } from './icon';

type Values = Readonly<Record<string, unknown>>;

interface ShownField {
  readonly field: DoseField;
  readonly id: string;
  readonly value: unknown;
  readonly state: 'fine' | 'unusual' | 'refused';
  readonly faults: readonly string[];
}

/**
 * Every value of a dose in a field of its own, read from the table of its form. What is refused is said at its field and
 * kept there; only doses that may be prescribed go out.
 */
@Component({
  selector: 'app-dose-editor',
  imports: [DoseChoice, DoseNumber, Icon],
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  templateUrl: './dose-editor.html',
  styleUrl: './dose-editor.scss',
})
export class DoseEditor {
  private readonly numbers = viewChildren(DoseNumber);

  readonly dose = input.required<Dose>();
  readonly label = input('Dose');
  /** Parameters that are left as they are, without a field. */
  readonly without = input<readonly string[]>([]);
  /** Begins the ids of the fields; each editor on a page has its own. */
  readonly idPrefix = input('dose');
  readonly doseChanged = output<Dose>();

  private given: Dose | null = null;
  // A dose that comes back as it was given is no news: what was typed meanwhile stays.
  private readonly values = linkedSignal<Dose, Values>({
    source: this.dose,
    computation: (dose, before) => (before !== undefined && dose === this.given ? before.value : dose),
  });
  private readonly offered = computed(() =>
    doseFields(this.dose().form).filter(({ key }) => !this.without().includes(key)),
  );
  private readonly findings = computed(() => checkDose(this.values()));
  protected readonly fields = computed<readonly ShownField[]>(() =>
    this.offered().map((field) => {
      const faults = this.findings().filter(({ params }) => params['parameter'] === field.key);
      return {
        field,
        id: `${this.idPrefix()}-${field.key}`,
        value: this.values()[field.key],
        state: gravest(faults),
        faults: faults.map(doseFindingInWords),
      };
    }),
  );
  /** What several values together come to, where that is refused. A warning about it stands beside the value itself. */
  protected readonly together = computed(() =>
    this.findings()
      .filter(({ severity, params }) => severity === 'block' && params['parameter'] === undefined)
      .map((finding) => [derivedLabel(this.dose(), finding), doseFindingInWords(finding)].filter(Boolean).join(': ')),
  );
  protected readonly refused = computed(() => gravest(this.findings()) === 'refused');

  /** Puts the focus on the first number, ready to be typed over. */
  focus(): void {
    this.numbers()[0]?.focus();
  }

  /** Puts a text in the place of the first number, as if it had been typed there. */
  type(text: string): void {
    this.numbers()[0]?.type(text);
  }

  protected change(key: string, value: number | string | undefined): void {
    const { [key]: _before, ...others } = this.values();
    const changed = value === undefined ? others : { ...others, [key]: value };
    this.values.set(changed);
    if (!isDose(changed)) return;
    this.given = changed;
    this.doseChanged.emit(changed);
  }

  protected numberOf(value: unknown): number | undefined {
    return typeof value === 'number' ? value : undefined;
  }

  protected textOf(value: unknown): string {
    return typeof value === 'string' ? value : '';
  }
}

function gravest(findings: readonly DoseFinding[]): ShownField['state'] {
  if (findings.some(({ severity }) => severity === 'block')) return 'refused';
  return findings.length > 0 ? 'unusual' : 'fine';
}

function derivedLabel({ form }: Dose, { params }: DoseFinding): string {
  return doseForms[form].derived?.[String(params['derived'])]?.label ?? '';
}
