import { Controller, Get, Query } from '@nestjs/common';
import { VerificationQuery, VerificationView } from '@repattern/contracts';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Statement } from '../platform/database/statement';
import { ProblemException } from '../platform/http/problem-exception';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { CheckpointSigner } from './checkpoint-signer';
import { verifyTrail } from './verify-trail';
import { verifiedEvent } from './verified-event';

// Each holds a connection for as long as it reads: several would leave none to everybody else.
const claimVerification: Statement<{ free: boolean }> = {
  name: 'claim-verification',
  text: `SELECT pg_try_advisory_xact_lock(7021958, hashtext(current_clinic()::text)) AS free`,
};

/** Whether the audit trail, and the records that it tells of, are as they were. */
@Controller('api/v1/audit/verification')
export class VerificationController {
  constructor(private readonly signer: CheckpointSigner) {}

  /**
   * Verifies the trail of the clinic, or of one plan, and names the first broken link. Everything is read for it, so that it takes long
   * where much has happened, and the whole by one at a time in each clinic; that it was verified is an event too.
   */
  @Get()
  @Permit('audit.read')
  async verify(@Scope() { unit }: RequestScope, @Query() query: VerificationQuery): Promise<VerificationView> {
    const planId = query.planId ?? null;
    if (planId === null && (await unit.row(claimVerification, []))?.free !== true)
      throw new ProblemException('server.unavailable', { headers: { 'retry-after': '10' } });
    const at = new Date().toISOString();
    const verified = await verifyTrail({ unit, signer: this.signer, planId });
    const isNothing = verified.events === 0 && verified.broken === null;
    if (planId !== null && isNothing) throw new ProblemException('resource.not-found');
    await recordEvent(unit, verifiedEvent(verified, planId));
    return { at, ...verified };
  }
}
