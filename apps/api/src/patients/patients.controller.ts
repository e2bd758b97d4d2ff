import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  CreatePatientRequest,
  ListPatientsQuery,
  PatientPage,
  PatientView,
  SearchPatientsRequest,
  UpdatePatientRequest,
} from '@repattern/contracts';
import { readIfMatch, writeEtag } from '../platform/http/etag';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { createPatient } from './create-patient';
import { listPatients } from './list-patients';
import { readPatient } from './read-patient';
import { updatePatient } from './update-patient';

/** Patient records. */
@Controller('api/v1/patients')
export class PatientsController {
  /** Lists the clinic's patients. */
  @Get()
  @Permit('patients.read')
  list(@Scope() { unit }: RequestScope, @Query() query: ListPatientsQuery): Promise<PatientPage> {
    return listPatients(unit, query);
  }

  /** Finds patients by the beginnings of their names or record number. */
  @Post('search')
  @HttpCode(200)
  @Permit('patients.read')
  search(@Scope() { unit }: RequestScope, @Body() request: SearchPatientsRequest): Promise<PatientPage> {
    return listPatients(unit, request, request.q);
  }

  /** Creates a record. */
  @Post()
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('patients.write')
  async create(
    @Scope() { unit, actor }: RequestScope,
    @Body() request: CreatePatientRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PatientView> {
    const created = await createPatient(unit, { request, timeZone: actor.clinic.timeZone, invented: false });
    writeEtag(reply, created.version);
    return created;
  }

  /** Reads one record; that it was read is part of the audit trail. */
  @Get(':id')
  @Permit('patients.read')
  async read(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PatientView> {
    const found = await readPatient(unit, id);
    writeEtag(reply, found.version);
    return found;
  }

  /** Changes, archives or restores a record that nobody else has changed since it was read. */
  @Patch(':id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was read.' })
  @Permit('patients.write')
  async update(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Body() request: UpdatePatientRequest,
    @Req() incoming: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PatientView> {
    const change = { id, readVersion: readIfMatch(incoming), request, timeZone: actor.clinic.timeZone };
    const updated = await updatePatient(unit, change);
    writeEtag(reply, updated.version);
    return updated;
  }
}
