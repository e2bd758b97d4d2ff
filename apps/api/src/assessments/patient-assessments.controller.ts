import { Body, Controller, Get, Param, Post, Query, Res, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  AssessmentPage,
  AssessmentView,
  CreateAssessmentRequest,
  ImportAssessmentRequest,
  PageQuery,
} from '@repattern/contracts';
import { writeEtag } from '../platform/http/etag';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { createAssessment } from './create-assessment';
import { importAssessment } from './import-assessment';
import { listAssessments } from './list-assessments';

/** The assessments of one patient. */
@Controller('api/v1/patients/:patientId/assessments')
export class PatientAssessmentsController {
  /** Lists drafts and signed assessments, newest first. */
  @Get()
  @Permit('assessments.read')
  list(
    @Scope() { unit }: RequestScope,
    @Param('patientId', ResourceIdPipe) patientId: string,
    @Query() query: PageQuery,
  ): Promise<AssessmentPage> {
    return listAssessments(unit, patientId, query);
  }

  /** Opens a draft for today, empty or from an earlier assessment. */
  @Post()
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('assessments.write')
  async create(
    @Scope() { unit, actor }: RequestScope,
    @Param('patientId', ResourceIdPipe) patientId: string,
    @Body() { basedOn = null }: CreateAssessmentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    const wanted = { patientId, basedOn, timeZone: actor.clinic.timeZone };
    const created = await createAssessment(unit, wanted);
    writeEtag(reply, created.version);
    return created;
  }

  /** Opens a draft for today from a file. */
  @Post('import')
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('assessments.write')
  async importFile(
    @Scope() { unit, actor }: RequestScope,
    @Param('patientId', ResourceIdPipe) patientId: string,
    @Body() { file }: ImportAssessmentRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentView> {
    const imported = await importAssessment(unit, { patientId, file, timeZone: actor.clinic.timeZone });
    writeEtag(reply, imported.version);
    return imported;
  }
}
