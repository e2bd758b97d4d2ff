import { Body, Controller, Get, HttpCode, Param, Post, Put, Res, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  AddAddendumRequest,
  FinishVisitRequest,
  MoveVisitRequest,
  SaveVisitRecordRequest,
  VisitVerdictsView,
  VisitView,
} from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { ifMatch, ReadVersion, tagged } from '../platform/http/etag';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { addVisitAddendum } from './add-visit-addendum';
import { finishVisit } from './finish-visit';
import { moveVisit } from './move-visit';
import { readVisitLast } from './read-visit';
import { readVisitVerdictsLast } from './read-visit-verdicts';
import { saveVisitRecord } from './save-visit-record';

/** Visits: records that are saved as they are written, and never change once they are finished. */
@Controller('api/v1/visits/:id')
export class VisitsController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Reads one visit with its record, its verdicts and its addenda. */
  @Get()
  @Permit('visits.read')
  async read(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitView> {
    return tagged(reply, await readVisitLast(unit, id));
  }

  /** Saves the record of a visit that is not over and that nobody else has changed since it was read. */
  @Put('record')
  @ApiHeader(ifMatch)
  @Permit('visits.write')
  async saveRecord(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() { document }: SaveVisitRecordRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitView> {
    return tagged(reply, await saveVisitRecord(unit, { id, readVersion, document }));
  }

  /** Begins a visit for which somebody has arrived. */
  @Post('start')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('visits.write')
  async start(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() { reason = null }: MoveVisitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitView> {
    return tagged(reply, await moveVisit(unit, { id, readVersion, step: 'start', reason }, actor));
  }

  /**
   * Cancels a visit in which nothing was recorded: where somebody had arrived, the rest of the calendar is arranged anew; one that was begun
   * by mistake leaves its planned visit to come.
   */
  @Post('cancel')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('visits.write')
  async cancel(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() { reason = null }: MoveVisitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitView> {
    return tagged(reply, await moveVisit(unit, { id, readVersion, step: 'cancel', reason }, actor));
  }

  /** Finishes a visit: it is locked with its verdicts, and what was decided becomes the next revision of the plan. */
  @Post('finish')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('visits.write')
  async finish(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() { document }: FinishVisitRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitView> {
    const loadLibrary = (): ReturnType<LibraryCache['load']> => this.libraries.load(unit, actor.clinicId);
    return tagged(reply, await finishVisit(unit, { id, readVersion, document }, { actor, loadLibrary }));
  }

  /** Adds a correction to a finished visit, which itself stays as it was. */
  @Post('addenda')
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('visits.write')
  async addAddendum(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: AddAddendumRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VisitView> {
    return tagged(reply, await addVisitAddendum(unit, id, request));
  }

  /** Reads what was recommended at a finished visit, what it rests on and what was decided. */
  @Get('verdicts')
  @Permit('visits.read')
  readVerdicts(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<VisitVerdictsView> {
    return readVisitVerdictsLast(unit, id);
  }
}
