import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../database/unit-of-work';
import { stepOfCode } from './authenticator';
import { useCode, useRecoveryCode } from './identity-statements';
import { readRecoveryCode } from './recovery-codes';
import { SecondFactorSeal } from './second-factor-seal';

/** A second factor, as the database keeps it. */
export interface SealedFactor {
  readonly personId: string;
  readonly sealed: Buffer;
}

/** How a code was found right: by the authenticator, or by a recovery code, of which some are left. */
export type AcceptedCode = { readonly by: 'authenticator' } | { readonly by: 'recovery-code'; readonly left: number };

/** Looks at codes of second factors. Each works once. */
@Injectable()
export class CodeCheck {
  constructor(private readonly seal: SecondFactorSeal) {}

  /** Uses the code up; null when it is not right, or was used before. The transaction works for the person's clinic. */
  async use(unit: UnitOfWork, { personId, sealed }: SealedFactor, code: string): Promise<AcceptedCode | null> {
    const step = stepOfCode(this.seal.open(personId, sealed), code, Date.now());
    if (step !== null) {
      const row = await unit.row(useCode, [personId, sealed, step]);
      return row?.used === true ? { by: 'authenticator' } : null;
    }
    const recovery = readRecoveryCode(code);
    if (recovery === null) return null;
    const row = await unit.row(useRecoveryCode, [personId, this.seal.hashRecoveryCode(personId, recovery)]);
    return typeof row?.left === 'number' ? { by: 'recovery-code', left: row.left } : null;
  }
}
