import { IsNotEmpty, IsString } from 'class-validator';
import { clinicProtocolShape, type ClinicProtocol } from '@repattern/domain';
import { MaxCharacters } from '../http/max-characters';
import { OfShape } from '../http/of-shape';
import { StorableText } from '../http/storable-text';
import { Trimmed } from '../http/trimmed';
import { PersonName } from '../people/person.dto';

/** A plan of the clinic's own from which others start. */
export class CreateClinicProtocolRequest {
  /** Name in one line of at most 120 characters; no two protocols in use have the same. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxCharacters(120)
  @StorableText()
  name!: string;

  /** What a plan takes from it; it names no patient. The name in it becomes that of the request. */
  @OfShape(clinicProtocolShape)
  protocol!: ClinicProtocol;
}

/** A plan of the clinic's own from which others start; it never changes. */
export class ClinicProtocolView {
  /** Identifier (UUID). */
  id!: string;
  /** Name in one line; no two protocols in use have the same. */
  name!: string;
  /** What a plan takes from it. */
  protocol!: ClinicProtocol;
  /** True when no new plan shall start from it. */
  archived!: boolean;
  createdBy!: PersonName;
  /** Instant of creation (RFC 3339, UTC). */
  createdAt!: string;
}

/** One page of the clinic's protocols. */
export class ClinicProtocolPage {
  /** Protocols in use, by name. */
  items!: ClinicProtocolView[];
  /** Where the next page starts, or null on the last page. */
  nextCursor!: string | null;
}
