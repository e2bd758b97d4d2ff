import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import {
  contraindications,
  foldForSearch,
  isAsked,
  unansweredPrecautions,
  type Contraindication,
  type ContraindicationId,
  type PrecautionRecord,
  type Precautions,
} from '@repattern/domain';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { fieldBeside } from '../../ui/field-beside';
import { isShifted } from '../../ui/is-shifted';
import { LatestValue } from '../../ui/latest-value';
import { openInWords } from '../../wording/section-precautions';
import { DerivedPrecautions } from './derived-precautions';
import { fieldPlace } from './field-place';
import { precautionGroups } from './precaution-groups';
import { noDetails, PrecautionRow } from './precaution-row';
import type { SectionComponent, SectionContext } from './section';
import { OthersBar } from './others-bar';
import { withRecord } from './with-record';

interface ShownGroup {
  readonly label: string;
  readonly openFlags: readonly ContraindicationId[];
  readonly all: number;
  readonly flags: readonly Contraindication[];
}

const asked = contraindications.filter(isAsked);
const byId = new Map(asked.map((flag) => [flag.id, flag]));
const wordsOf = new Map(asked.map(({ id, name, action }) => [id, foldForSearch(`${name} ${action}`)]));

/** Facts that change or forbid some treatment, in groups, with how many nobody asked about. */
@Component({
  selector: 'app-precautions-section',
  imports: [DerivedPrecautions, OthersBar, PrecautionRow],
  hostDirectives: [EnterMovesOn],
  host: { '(keydown)': 'bar().takes($event)' },
  templateUrl: './precautions-section.html',
  styleUrl: './precautions-section.scss',
})
export class PrecautionsSection implements SectionComponent<'precautions'> {
  protected readonly searchPlace = fieldPlace('precautions', 'search');
  protected readonly othersPlace = fieldPlace('precautions', 'others');

  protected readonly bar = viewChild.required<OthersBar>('bar');

  readonly value = input.required<Precautions>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<Precautions>();

  private readonly latest = new LatestValue(this.value, this.changed);
  protected readonly typed = signal('');
  private readonly wanted = computed(() => foldForSearch(this.typed()));
  private readonly records = computed(() => new Map(this.latest.now().flags.map((record) => [record.flag, record])));
  private readonly openIds = computed(
    () =>
      new Set(
        unansweredPrecautions({ ...this.context().document, precautions: this.latest.now() }).map(({ id }) => id),
      ),
  );
  protected readonly open = computed(() => openInWords(this.openIds().size, asked.length));
  protected readonly openCount = computed(() => this.openIds().size);
  protected readonly groups = computed<readonly ShownGroup[]>(() =>
    precautionGroups
      .map(({ label, flags }) => ({
        label,
        openFlags: flags.filter((id) => this.openIds().has(id)),
        all: flags.length,
        flags: flags.filter((id) => this.isShown(id)).flatMap((id) => byId.get(id) ?? []),
      }))
      .filter(({ flags }) => flags.length > 0),
  );

  protected recordOf(flag: string): PrecautionRecord | null {
    return this.records().get(flag) ?? null;
  }

  protected answer(flag: string, record: PrecautionRecord | null): void {
    const flags = withRecord(this.latest.now().flags, (known) => known.flag === flag, record);
    this.latest.put({ ...this.latest.now(), flags });
  }

  /** The questions of a group that are open were asked as well, all with no. */
  protected deny(flags: readonly ContraindicationId[]): void {
    const denied = flags.map((flag) => ({ flag, status: 'absent' as const, ...noDetails }));
    this.latest.put({ ...this.latest.now(), flags: [...this.latest.now().flags, ...denied] });
  }

  protected denyByKey(event: KeyboardEvent, flags: readonly ContraindicationId[]): void {
    if (!isShifted(event, 'N') || this.context().readonly) return;
    event.preventDefault();
    if (flags.length > 0) this.deny(flags);
    if (event.currentTarget instanceof Element) fieldBeside(event.currentTarget, 'next')?.focus();
  }

  protected decideOthers(others: Precautions['others']): void {
    this.latest.put({ ...this.latest.now(), others });
  }

  protected inWords({ openFlags, all }: ShownGroup): string {
    return openInWords(openFlags.length, all);
  }

  /** What may only be read shows what was answered; the count says what was not. */
  private isShown(id: string): boolean {
    if (this.context().readonly && !this.records().has(id)) return false;
    const words = wordsOf.get(id) ?? [];
    return this.wanted().every((start) => words.some((word) => word.startsWith(start)));
  }
}
