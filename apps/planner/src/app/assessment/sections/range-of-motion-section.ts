import { Component, computed, input, output } from '@angular/core';
import type { BodySide, Motion, MotionId, MotionReading, MotionRecord } from '@repattern/domain';
import { isSidedMotion, motionLimits } from '@repattern/domain/assessment/motion-limits';
import { motions } from '@repattern/domain/assessment/motions.data';
import { readMotions } from '@repattern/domain/assessment/read-motion';
import { referenceRange } from '@repattern/domain/assessment/reference-range';
import { regions } from '@repattern/domain/exercise/regions';
import type { EntryManner } from '../../ui/entry-cell';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { Icon } from '../../ui/icon';
import { LatestValue } from '../../ui/latest-value';
import { numberEntry } from '../../ui/number-entry';
import { Picker, type PickerGroup } from '../../ui/picker';
import { motionName } from '../../wording/assessment-entry-wording';
import { motionBandWording } from '../../wording/section-motion';
import { measured, regionLabels, sideLabels, wasInWords } from '../../wording/section-words';
import { AddedRows } from './added-rows';
import { fieldPlace } from './field-place';
import { MeasurementCell, type MeasurementNote } from './measurement-cell';
import type { SectionComponent, SectionContext } from './section';
import { presetOf } from './preset-of';
import { withRecord } from './with-record';

interface MotionCell {
  readonly side: BodySide | null;
  readonly sideLabel: string;
  readonly place: string;
  readonly label: string;
  readonly record: MotionRecord | null;
  readonly note: MeasurementNote | null;
  readonly was: string | null;
}

interface MotionRow {
  readonly id: string;
  readonly name: string;
  readonly norm: string;
  readonly source: string;
  readonly manner: EntryManner<number>;
  readonly cells: readonly MotionCell[];
  readonly removable: boolean;
}

/** Range of motion in degrees beside what it should be at this age. */
@Component({
  selector: 'app-range-of-motion-section',
  imports: [Icon, MeasurementCell, Picker],
  hostDirectives: [EnterMovesOn],
  templateUrl: './range-of-motion-section.html',
  styleUrl: './measurement-rows.scss',
})
export class RangeOfMotionSection implements SectionComponent<'rangeOfMotion'> {
  readonly value = input.required<readonly MotionRecord[]>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<readonly MotionRecord[]>();

  private readonly latest = new LatestValue(this.value, this.changed);
  private readonly preset = computed(() => {
    const { presentation, previous } = this.context();
    return [...presetOf(presentation).motions, ...(previous?.rangeOfMotion.map(({ motion }) => motion) ?? [])];
  });
  private readonly rowsShown = new AddedRows<MotionId>({
    preset: this.preset,
    recorded: computed(() => this.latest.now().map(({ motion }) => motion)),
    readonly: computed(() => this.context().readonly),
  });
  private readonly readings = computed(() => {
    const { document, patient } = this.context();
    return readMotions({ ...document, rangeOfMotion: this.latest.now() }, patient);
  });
  protected readonly rows = computed<readonly MotionRow[]>(() =>
    this.rowsShown.ids().flatMap((id) => {
      const motion = motions.find((candidate) => candidate.id === id);
      return motion === undefined ? [] : [this.rowOf(motion)];
    }),
  );
  protected readonly others = computed<readonly PickerGroup[]>(() =>
    regions
      .map((region) => ({
        label: regionLabels[region],
        options: motions.filter((motion) => motion.region === region),
      }))
      .map(({ label, options }) => ({
        label,
        options: options
          .filter(({ id }) => !this.rowsShown.ids().includes(id))
          .map((motion) => ({ value: motion.id, label: motionName(motion.id) })),
      }))
      .filter(({ options }) => options.length > 0),
  );

  protected enter(motion: string, cell: MotionCell, degrees: number | null): void {
    const { side, record } = cell;
    this.keep(cell, motion, degrees === null ? null : { motion, side, degrees, painful: record?.painful ?? false });
  }

  protected hurt(motion: string, cell: MotionCell, painful: boolean): void {
    if (cell.record !== null) this.keep(cell, motion, { ...cell.record, painful });
  }

  protected add(motion: string | null): void {
    if (motion !== null) this.rowsShown.add(motion);
  }

  protected remove(motion: string): void {
    this.rowsShown.remove(motion);
    this.latest.put(this.latest.now().filter((record) => record.motion !== motion));
  }

  private keep({ side }: MotionCell, motion: string, record: MotionRecord | null): void {
    this.latest.put(withRecord(this.latest.now(), (known) => known.motion === motion && known.side === side, record));
  }

  private rowOf(motion: Motion): MotionRow {
    const reference = referenceRange(motion, this.context().patient);
    const { lowest, highest } = motionLimits(motion);
    const recorded = this.latest.now().filter((record) => record.motion === motion.id);
    return {
      id: motion.id,
      name: motionName(motion.id),
      norm: `${measured(Math.round(reference.degrees), '°')} ${reference.basis === 'age-and-sex' ? 'at this age' : 'adult'}`,
      source: `Reference: ${reference.source}. Everyday life asks for ${measured(motion.functionalMinDeg, '°')}.`,
      manner: numberEntry({ min: lowest, max: highest }),
      cells: sidesOf(motion, recorded).map((side) => this.cellOf(motion, side)),
      removable: recorded.length > 0 || !this.preset().includes(motion.id),
    };
  }

  private cellOf(motion: Motion, side: BodySide | null): MotionCell {
    const isThis = (record: MotionRecord): boolean => record.motion === motion.id && record.side === side;
    const reading = this.readings().find(({ record }) => isThis(record));
    const before = this.context().previous?.rangeOfMotion.find(isThis);
    const sideLabel = side === null ? '' : sideLabels[side];
    return {
      side,
      sideLabel,
      place: fieldPlace('rangeOfMotion', motion.id, side),
      label: `${motionName(motion.id)}${side === null ? '' : `, ${side}`}, degrees`,
      record: reading?.record ?? null,
      note: reading === undefined ? null : noteOf(reading, motion),
      was: before === undefined ? null : wasInWords(measured(before.degrees, '°')),
    };
  }
}

/** Left and right, and any further side that was recorded, so that nothing recorded is hidden. */
function sidesOf(motion: Motion, recorded: readonly MotionRecord[]): readonly (BodySide | null)[] {
  const asked: readonly (BodySide | null)[] = isSidedMotion(motion.id) ? ['left', 'right'] : [null];
  return [...new Set([...asked, ...recorded.map(({ side }) => side)])];
}

function noteOf({ percent, band, limitedBy }: MotionReading, motion: Motion): MeasurementNote {
  const share = motion.normDeg === 0 ? '' : `${Math.round(percent)}\u202f%, `;
  const reason = limitedBy === 'other-side' ? ', less than the other side' : '';
  return { text: `${share}${motionBandWording[band]}${reason}`, tone: limitedBy === null ? 'plain' : 'weak' };
}
