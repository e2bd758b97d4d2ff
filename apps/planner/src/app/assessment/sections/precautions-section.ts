import { Component, computed, input, output, signal } from '@angular/core';
import {
  contraindications,
  foldForSearch,
  isAsked,
  unansweredPrecautions,
  type Contraindication,
  type PrecautionRecord,
  type Precautions,
} from '@repattern/domain';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { openInWords } from '../../wording/section-precautions';
import { DerivedPrecautions } from './derived-precautions';
import { fieldPlace } from './field-place';
import { precautionGroups } from './precaution-groups';
import { PrecautionRow } from './precaution-row';
import type { SectionComponent, SectionContext } from './section';
import { withRecord } from './with-record';

interface ShownGroup {
  readonly label: string;
  readonly open: string;
  readonly flags: readonly Contraindication[];
}

const allOthers: readonly KeyedAnswer<'absent'>[] = [
  { value: 'absent', label: 'Asked: none of the others', key: 'n', tone: 'fine' },
];
const asked = contraindications.filter(isAsked);
const byId = new Map(asked.map((flag) => [flag.id, flag]));
const wordsOf = new Map(asked.map(({ id, name, action }) => [id, foldForSearch(`${name} ${action}`)]));

/** Facts that change or forbid some treatment, in groups, with how many nobody asked about. */
@Component({
  selector: 'app-precautions-section',
  imports: [DerivedPrecautions, KeyedChoice, PrecautionRow],
  hostDirectives: [EnterMovesOn],
  templateUrl: './precautions-section.html',
  styleUrl: './precautions-section.scss',
})
export class PrecautionsSection implements SectionComponent<'precautions'> {
  protected readonly allOthers = allOthers;
  protected readonly searchPlace = fieldPlace('precautions', 'search');
  protected readonly othersPlace = fieldPlace('precautions', 'others');

  readonly value = input.required<Precautions>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<Precautions>();

  protected readonly typed = signal('');
  private readonly wanted = computed(() => foldForSearch(this.typed()));
  private readonly records = computed(() => new Map(this.value().flags.map((record) => [record.flag, record])));
  private readonly openIds = computed(
    () => new Set(unansweredPrecautions({ ...this.context().document, precautions: this.value() }).map(({ id }) => id)),
  );
  protected readonly open = computed(() => openInWords(this.openIds().size, asked.length));
  protected readonly isOpen = computed(() => this.openIds().size > 0);
  protected readonly groups = computed<readonly ShownGroup[]>(() =>
    precautionGroups
      .map(({ label, flags }) => ({
        label,
        open: openInWords(flags.filter((id) => this.openIds().has(id)).length, flags.length),
        flags: flags.filter((id) => this.isShown(id)).flatMap((id) => byId.get(id) ?? []),
      }))
      .filter(({ flags }) => flags.length > 0),
  );

  protected recordOf(flag: string): PrecautionRecord | null {
    return this.records().get(flag) ?? null;
  }

  protected answer(flag: string, record: PrecautionRecord | null): void {
    const flags = withRecord(this.value().flags, (known) => known.flag === flag, record);
    this.changed.emit({ ...this.value(), flags });
  }

  protected decideOthers(answer: 'absent' | null): void {
    this.changed.emit({ ...this.value(), others: answer ?? 'unknown' });
  }

  /** What may only be read shows what was answered; the count says what was not. */
  private isShown(id: string): boolean {
    if (this.context().readonly && !this.records().has(id)) return false;
    const words = wordsOf.get(id) ?? [];
    return this.wanted().every((start) => words.some((word) => word.startsWith(start)));
  }
}
