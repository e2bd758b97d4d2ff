import { Body, Controller, Get, HttpCode, Param, Post, Put, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AddAddendumRequest, AssessmentView, SaveAssessmentRequest } from '@repattern/contracts';
import type { AssessmentCase } from '@repattern/domain';
import { ifMatch, readIfMatch, tagged } from '../platform/http/etag';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { addAddendum } from './add-addendum';
import { discardAssessment, signAssessment } from './close-draft';
import { exportAssessment } from './export-assessment';
import { readAssessmentLast } from './read-assessment';
import { saveAssessment } from './save-assessment';

/** Assessments: drafts that are saved as they are typed, and signed ones that never change. */
@Controller('api/v1/assessments')
export class AssessmentsController {
  /** Reads one assessment with its addenda and the document that it was started from. */
  @Get(':id')
  @Permit('assessments.read')
  async read(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    return tagged(reply, await readAssessmentLast(unit, id));
  }

  /** Saves a draft that nobody else has changed since it was read. */
  @Put(':id')
  @ApiHeader(ifMatch)
  @Permit('assessments.write')
  async save(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() { document }: SaveAssessmentRequest,
    @Req() incoming: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    const save = { id, readVersion: readIfMatch(incoming), document, timeZone: actor.clinic.timeZone };
    return tagged(reply, await saveAssessment(unit, save));
  }

  /** Signs a draft, which then never changes again. */
  @Post(':id/sign')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('assessments.write')
  async sign(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Req() incoming: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    return tagged(reply, await signAssessment(unit, { id, readVersion: readIfMatch(incoming) }));
  }

  /** Gives a draft up. */
  @Post(':id/discard')
  @HttpCode(200)
  @ApiHeader(ifMatch)
  @Permit('assessments.write')
  async discard(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Req() incoming: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    return tagged(reply, await discardAssessment(unit, { id, readVersion: readIfMatch(incoming) }));
  }

  /** Adds a correction to a signed assessment. */
  @Post(':id/addenda')
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('assessments.write')
  async addAddendum(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: AddAddendumRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    return tagged(reply, await addAddendum(unit, id, request));
  }

  /** The assessment as a file that another program or clinic can read; it names no patient. */
  @Get(':id/file')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/AssessmentCase' } })
  @Permit('assessments.read')
  file(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<AssessmentCase> {
    return exportAssessment(unit, id);
  }
}
