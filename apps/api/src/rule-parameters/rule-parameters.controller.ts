import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { RuleParametersView, SaveRuleParametersRequest } from '@repattern/contracts';
import { ifMatch, ReadVersion, tagged } from '../platform/http/etag';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { listRuleParameters } from './list-rule-parameters';
import { saveRuleParameters } from './save-rule-parameters';

/** The clinic's numbers in the progression rules. */
@Controller('api/v1/clinic/rule-parameters')
export class RuleParametersController {
  /** Reads the numbers by which the clinic decides, with every earlier choice. */
  @Get()
  @Permit('clinic.read')
  async read(
    @Scope() { unit }: RequestScope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleParametersView> {
    return tagged(reply, await listRuleParameters(unit));
  }

  /** Chooses other numbers for verdicts to come, unless somebody else has since they were read. Those that were given stay as they are. */
  @Put()
  @ApiHeader(ifMatch)
  @Permit('clinic.write')
  async save(
    @Scope() { unit }: RequestScope,
    @ReadVersion() readVersion: number,
    @Body() request: SaveRuleParametersRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleParametersView> {
    return tagged(reply, await saveRuleParameters(unit, readVersion, request));
  }
}
