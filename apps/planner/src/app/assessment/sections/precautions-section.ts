import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import type { Contraindication, ContraindicationId, Precautions } from '@repattern/domain';
import { unansweredPrecautions } from '@repattern/domain/assessment/unanswered-precautions';
import { isAsked } from '@repattern/domain/exercise/contraindication';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { foldForSearch } from '@repattern/domain/kernel/fold-for-search';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { LatestValue } from '../../ui/latest-value';
import { openInWords } from '../../wording/section-precautions';
import { DerivedPrecautions } from './derived-precautions';
import { fieldPlace } from './field-place';
import { OthersBar } from './others-bar';
import { precautionGroups } from './precaution-groups';
import { PrecautionGroupBlock, type PrecautionAnswer } from './precaution-group-block';
import { noDetails } from './precaution-row';
import type { SectionComponent, SectionContext } from './section';
import { withRecord } from './with-record';

interface ShownGroup {
  readonly label: string;
  readonly size: number;
  readonly shown: readonly Contraindication[];
  readonly open: readonly ContraindicationId[];
}

const asked = contraindications.filter(isAsked);
const byId = new Map(asked.map((flag) => [flag.id, flag]));
const wordsOf = new Map(asked.map(({ id, name, action }) => [id, foldForSearch(`${name} ${action}`)]));

/** Facts that change or forbid some treatment, in groups, with how many nobody asked about. */
@Component({
  selector: 'app-precautions-section',
  imports: [DerivedPrecautions, OthersBar, PrecautionGroupBlock],
  hostDirectives: [EnterMovesOn],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './precautions-section.html',
  styleUrl: './precautions-section.scss',
})
export class PrecautionsSection implements SectionComponent<'precautions'> {
  protected readonly searchPlace = fieldPlace('precautions', 'search');
  protected readonly othersPlace = fieldPlace('precautions', 'others');

  private readonly bar = viewChild.required<OthersBar>('bar');

  readonly value = input.required<Precautions>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<Precautions>();

  private readonly latest = new LatestValue(this.value, this.changed);
  protected readonly typed = signal('');
  private readonly wanted = computed(() => foldForSearch(this.typed()));
  protected readonly records = computed(() => new Map(this.latest.now().flags.map((record) => [record.flag, record])));
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
        size: flags.length,
        shown: flags.filter((id) => this.isShown(id)).flatMap((id) => byId.get(id) ?? []),
        open: flags.filter((id) => this.openIds().has(id)),
      }))
      .filter(({ shown }) => shown.length > 0),
  );

  protected answer({ flag, record }: PrecautionAnswer): void {
    const flags = withRecord(this.latest.now().flags, (known) => known.flag === flag, record);
    this.latest.put({ ...this.latest.now(), flags });
  }

  /** Questions of a group that were open were asked as well, all with no. */
  protected deny(flags: readonly ContraindicationId[]): void {
    const denied = flags.map((flag) => ({ flag, status: 'absent' as const, ...noDetails }));
    this.latest.put({ ...this.latest.now(), flags: [...this.latest.now().flags, ...denied] });
  }

  protected press(event: KeyboardEvent): void {
    this.bar().takes(event);
  }

  /** What was decided for all of them is shown for all of them. */
  protected decideOthers(others: Precautions['others']): void {
    this.typed.set('');
    this.latest.put({ ...this.latest.now(), others });
  }

  /** What may only be read shows what was answered; the count says what was not. */
  private isShown(id: string): boolean {
    if (this.context().readonly && !this.records().has(id)) return false;
    const words = wordsOf.get(id) ?? [];
    return this.wanted().every((start) => words.some((word) => word.startsWith(start)));
  }
}
