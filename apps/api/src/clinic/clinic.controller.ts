import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ClinicView, SaveClinicRequest } from '@repattern/contracts';
import { ifMatch, ReadVersion, tagged } from '../platform/http/etag';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { readClinicLast } from './read-clinic';
import { saveClinic } from './save-clinic';

/** The clinic that the session works in. */
@Controller('api/v1/clinic')
export class ClinicController {
  /** Reads the clinic and how it works. */
  @Get()
  @Permit('clinic.read')
  async read(@Scope() { unit }: RequestScope, @Res({ passthrough: true }) reply: FastifyReply): Promise<ClinicView> {
    return tagged(reply, await readClinicLast(unit));
  }

  /** Changes how the clinic works, unless somebody else has since it was read. */
  @Put()
  @ApiHeader(ifMatch)
  @Permit('clinic.write')
  async save(
    @Scope() { unit }: RequestScope,
    @ReadVersion() readVersion: number,
    @Body() request: SaveClinicRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClinicView> {
    return tagged(reply, await saveClinic(unit, readVersion, request));
  }
}
