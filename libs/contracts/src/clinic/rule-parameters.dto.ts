import { IsNotEmpty, IsString } from 'class-validator';
import { parametersShape } from '@repattern/domain';
import { MaxCharacters } from '../http/max-characters';
import { OfShape } from '../http/of-shape';
import { MissedChange, Problem } from '../http/problem.dto';
import { StorableText } from '../http/storable-text';
import { Trimmed } from '../http/trimmed';
import { PersonName } from '../people/person.dto';

/** Other numbers for the progression rules, as a whole. */
export class SaveRuleParametersRequest {
  /** The clinic’s numbers by name, such as `painLimit`; what is left out is as the rule set says. */
  @OfShape(parametersShape)
  values!: Record<string, number>;

  /** Why, in one line of at most 300 characters. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(300)
  @StorableText()
  reason!: string;
}

/** One choice of the clinic’s numbers. It never changes: verdicts name the version by which they were given. */
export class RuleParametersVersion {
  /** Number of the version, from 1 without gaps. */
  version!: number;
  /** The clinic’s numbers by name; what is not there is as the rule set says. */
  values!: Record<string, number>;
  /** Why they were chosen. */
  reason!: string;
  /** Who chose them. */
  by!: PersonName;
  /** Instant since which they count (RFC 3339, UTC). */
  at!: string;
}

/** The clinic’s numbers in the progression rules. The version is the `ETag`. */
export class RuleParametersView {
  /** Number of the version that counts now; 0 while the clinic follows the rule set. */
  version!: number;
  /** The clinic’s numbers by name; what is not there is as the rule set says. */
  values!: Record<string, number>;
  /** The last 100 versions, newest first. */
  history!: RuleParametersVersion[];
}

/** Answer to a change that lost a race: the numbers as they are now and what changed since they were read. */
export class RuleParametersChangedProblem extends Problem {
  current!: RuleParametersView;
  /** Changes since the version that the caller had read, oldest first. */
  changes!: MissedChange[];
}
