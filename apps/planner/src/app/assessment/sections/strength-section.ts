import { Component, computed, input, output } from '@angular/core';
import type { BodySide, MuscleGrade, StrengthRecord, TissueId } from '@repattern/domain';
import { isMidlineTissue } from '@repattern/domain/assessment/midline';
import { muscleGrades } from '@repattern/domain/assessment/muscle-grade';
import { regions } from '@repattern/domain/exercise/regions';
import { tissues } from '@repattern/domain/exercise/tissues';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { Icon } from '../../ui/icon';
import { LatestValue } from '../../ui/latest-value';
import { Picker, type PickerGroup } from '../../ui/picker';
import { regionLabels, sideLabels, wasInWords } from '../../wording/section-words';
import { AddedRows } from './added-rows';
import { fieldPlace } from './field-place';
import { MeasurementCell, type MeasurementNote } from './measurement-cell';
import { muscleGradeEntry } from './muscle-grade-entry';
import type { SectionComponent, SectionContext } from './section';
import { presetOf } from './preset-of';
import { withRecord } from './with-record';

interface GradeCell {
  readonly side: BodySide;
  readonly place: string;
  readonly label: string;
  readonly sideLabel: string;
  readonly record: StrengthRecord | null;
  readonly note: MeasurementNote | null;
  readonly was: string | null;
}

interface MuscleRow {
  readonly id: TissueId;
  readonly name: string;
  readonly cells: readonly GradeCell[];
  readonly removable: boolean;
}

/** Every muscle that can be graded. */
const muscles = Object.keys(tissues)
  .filter((id): id is TissueId => Object.hasOwn(tissues, id))
  .filter((id) => tissues[id].kind === 'muscle');

/** Manual muscle tests, left beside right, with what each grade means. */
@Component({
  selector: 'app-strength-section',
  imports: [Icon, MeasurementCell, Picker],
  hostDirectives: [EnterMovesOn],
  templateUrl: './strength-section.html',
  styleUrl: './measurement-rows.scss',
})
export class StrengthSection implements SectionComponent<'strength'> {
  protected readonly manner = muscleGradeEntry;

  readonly value = input.required<readonly StrengthRecord[]>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<readonly StrengthRecord[]>();

  private readonly latest = new LatestValue(this.value, this.changed);
  private readonly preset = computed(() => {
    const { presentation, previous } = this.context();
    return [...presetOf(presentation).muscles, ...(previous?.strength.map(({ muscle }) => muscle) ?? [])];
  });
  private readonly rowsShown = new AddedRows<TissueId>({
    preset: this.preset,
    recorded: computed(() => this.latest.now().map(({ muscle }) => muscle)),
    readonly: computed(() => this.context().readonly),
  });
  protected readonly rows = computed(() => this.rowsShown.ids().map((id) => this.rowOf(id)));
  protected readonly others = computed<readonly PickerGroup[]>(() =>
    regions
      .map((region) => ({
        label: regionLabels[region],
        options: muscles
          .filter((id) => tissues[id].region === region && !this.rowsShown.ids().includes(id))
          .map((id) => ({ value: id, label: tissues[id].name })),
      }))
      .filter(({ options }) => options.length > 0),
  );

  protected enter(muscle: TissueId, cell: GradeCell, grade: MuscleGrade | null): void {
    const { side, record } = cell;
    this.keep(cell, muscle, grade === null ? null : { muscle, side, grade, painful: record?.painful ?? false });
  }

  protected hurt(muscle: TissueId, cell: GradeCell, painful: boolean): void {
    if (cell.record !== null) this.keep(cell, muscle, { ...cell.record, painful });
  }

  protected add(picked: string | null): void {
    const muscle = muscles.find((id) => id === picked);
    if (muscle !== undefined) this.rowsShown.add(muscle);
  }

  protected remove(muscle: TissueId): void {
    this.rowsShown.remove(muscle);
    this.latest.put(this.latest.now().filter((record) => record.muscle !== muscle));
  }

  private keep({ side }: GradeCell, muscle: TissueId, record: StrengthRecord | null): void {
    this.latest.put(withRecord(this.latest.now(), (known) => known.muscle === muscle && known.side === side, record));
  }

  private rowOf(id: TissueId): MuscleRow {
    const recorded = this.latest.now().filter(({ muscle }) => muscle === id);
    const asked: readonly BodySide[] = isMidlineTissue(id) ? ['both'] : ['left', 'right'];
    const sides = [...new Set([...asked, ...recorded.map(({ side }) => side)])];
    return {
      id,
      name: tissues[id].name,
      cells: sides.map((side) => this.cellOf(id, side)),
      removable: recorded.length > 0 || !this.preset().includes(id),
    };
  }

  private cellOf(id: TissueId, side: BodySide): GradeCell {
    const isThis = ({ muscle, side: known }: StrengthRecord): boolean => muscle === id && known === side;
    const record = this.latest.now().find(isThis) ?? null;
    const before = this.context().previous?.strength.find(isThis);
    return {
      side,
      place: fieldPlace('strength', id, side),
      label: `${tissues[id].name}, ${side}, grade`,
      sideLabel: isMidlineTissue(id) ? '' : sideLabels[side],
      record,
      note: record === null ? null : noteOf(record.grade),
      was: before === undefined ? null : wasInWords(muscleGradeEntry.write(before.grade)),
    };
  }
}

/** Weak is what makes a problem: 4 and less. */
function noteOf(grade: MuscleGrade): MeasurementNote {
  const { meaning, value } = muscleGrades[grade];
  return { text: meaning, tone: value <= 4 ? 'weak' : 'plain' };
}
