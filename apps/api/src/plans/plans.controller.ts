import { Body, Controller, Get, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ChangePlanCalendarRequest,
  PageQuery,
  PlanView,
  RevisionPage,
  RevisionView,
  SavePlanDraftRequest,
} from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { ifMatch, ReadVersion, tagged } from '../platform/http/etag';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { changePlanCalendar } from './change-plan-calendar';
import { listRevisions } from './list-revisions';
import { readPlanLast } from './read-plan';
import { readRevisionLast } from './read-revision';
import { savePlanDraft } from './save-plan-draft';

/** Plans: working copies that are saved as they are written, and revisions that never change. */
@Controller('api/v1/plans')
export class PlansController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Reads one plan with its working copy, its head and its steps. */
  @Get(':id')
  @Permit('plans.read')
  async read(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await readPlanLast(unit, id));
  }

  /** Saves the working copy of a plan that nobody else has changed since it was read. */
  @Put(':id/draft')
  @ApiHeader(ifMatch)
  @Permit('plans.write')
  async saveDraft(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() { document }: SavePlanDraftRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    return tagged(reply, await savePlanDraft(unit, { id, readVersion, document }));
  }

  /** Changes the days of a plan that is in force, at once and as a revision of its own. */
  @Put(':id/calendar')
  @ApiHeader(ifMatch)
  @Permit('plans.sign')
  async changeCalendar(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() readVersion: number,
    @Body() { document, reason, outsideHours = [] }: ChangePlanCalendarRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlanView> {
    const change = { id, readVersion, document, reason, outsideHours };
    const signing = { actor, loadLibrary: () => this.libraries.load(unit, actor.clinicId) };
    return tagged(reply, await changePlanCalendar(unit, change, signing));
  }

  /** Lists the revisions of a plan, newest first. */
  @Get(':id/revisions')
  @Permit('plans.read')
  listRevisions(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<RevisionPage> {
    return listRevisions(unit, id, query);
  }

  /** Reads one revision of a plan. */
  @Get(':id/revisions/:number')
  @Permit('plans.read')
  readRevision(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Param('number') number: string,
  ): Promise<RevisionView> {
    return readRevisionLast(unit, id, number);
  }
}
