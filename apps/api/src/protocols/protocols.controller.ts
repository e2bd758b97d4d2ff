import { Body, Controller, Get, HttpCode, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { ClinicProtocolPage, ClinicProtocolView, CreateClinicProtocolRequest, PageQuery } from '@repattern/contracts';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { archiveProtocolLast } from './archive-protocol';
import { createProtocol } from './create-protocol';
import { listProtocols } from './list-protocols';

/** Protocols of the clinic's own: saved from a plan, without its patient. */
@Controller('api/v1/clinic-protocols')
export class ProtocolsController {
  /** Lists the protocols in use, by name. */
  @Get()
  @Permit('protocols.read')
  list(@Scope() { unit }: RequestScope, @Query() query: PageQuery): Promise<ClinicProtocolPage> {
    return listProtocols(unit, query);
  }

  /** Saves a protocol under a name that no other in use has. */
  @Post()
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('protocols.write')
  create(@Scope() { unit }: RequestScope, @Body() request: CreateClinicProtocolRequest): Promise<ClinicProtocolView> {
    return createProtocol(unit, request);
  }

  /** Takes a protocol out of use; plans that started from it stay. */
  @Post(':id/archive')
  @HttpCode(200)
  @Permit('protocols.write')
  archive(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<ClinicProtocolView> {
    return archiveProtocolLast(unit, id);
  }
}
