import { IsBoolean, IsString, MaxLength } from 'class-validator';
import {
  equipment,
  positions,
  regions,
  settings,
  techniques,
  tissues,
  type Difficulty,
  type EquipmentId,
  type PhaseNumber,
  type PositionId,
  type RegionId,
  type Setting,
  type TechniqueId,
  type TissueId,
} from '@repattern/domain';
import { MayBeAbsent } from '../http/may-be-absent';
import { PageQuery } from '../http/page-query.dto';
import { OneOrMore, TrueOrFalse } from '../http/query-values';
import { StorableText } from '../http/storable-text';

const levels = ['1', '2', '3', '4', '5'] as const;

/** A search in the library. A field that is given more than once offers alternatives; different fields narrow one another. */
export class ListExercisesQuery extends PageQuery {
  /** Words to look for in name, muscles, region, technique and equipment; empty for everything. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(100)
  @StorableText()
  q: string = '';

  /** Any of these techniques. */
  @MayBeAbsent()
  @OneOrMore(Object.keys(techniques))
  technique?: TechniqueId[];

  /** Any of these regions of the body. */
  @MayBeAbsent()
  @OneOrMore(regions)
  region?: RegionId[];

  /** Any of these tissues, strengthened or lengthened. */
  @MayBeAbsent()
  @OneOrMore(Object.keys(tissues))
  tissue?: TissueId[];

  /** Any of this equipment. */
  @MayBeAbsent()
  @OneOrMore(Object.keys(equipment))
  equipment?: EquipmentId[];

  /** Any of these positions of the body. */
  @MayBeAbsent()
  @OneOrMore(positions)
  position?: PositionId[];

  /** Any of these settings. */
  @MayBeAbsent()
  @OneOrMore(settings)
  setting?: Setting[];

  /** Any of these phases in which it belongs. */
  @MayBeAbsent()
  @OneOrMore(levels)
  phase?: PhaseNumber[];

  /** Any of these difficulties. */
  @MayBeAbsent()
  @OneOrMore(levels)
  difficulty?: Difficulty[];

  /** True for the caller's favourites alone. */
  @MayBeAbsent()
  @TrueOrFalse()
  @IsBoolean()
  favourites: boolean = false;

  /** True for what the clinic has taken out of the library, false for what is in it. */
  @MayBeAbsent()
  @TrueOrFalse()
  @IsBoolean()
  archived: boolean = false;
}
