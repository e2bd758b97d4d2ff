import { Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CalendarFeedView } from '@repattern/contracts';
import { Database } from '../platform/database/database';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit, Public } from '../platform/identity/permit.decorator';
import { closeCalendarFeed, openCalendarFeed, readCalendarFeed } from './calendar-feed';
import { readPlanCalendarLast } from './read-plan-calendar';

const calendarAnswer = { content: { 'text/calendar': { schema: { type: 'string' } } } } as const;

/** The visits of a plan for calendar programs; no answer names a patient. */
@Controller('api/v1')
export class CalendarController {
  constructor(private readonly database: Database) {}

  /** The visits of a plan as a file that calendar programs read (RFC 5545). */
  @Get('plans/:id/calendar.ics')
  @ApiOkResponse(calendarAnswer)
  @Permit('plans.read')
  async file(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return asCalendar(reply, await readPlanCalendarLast(unit, id));
  }

  /** Opens a secret address that calendar programs can follow; an earlier one of the plan ends with it. */
  @Post('plans/:id/calendar-feed')
  @Permit('plans.write')
  open(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<CalendarFeedView> {
    return openCalendarFeed(unit, id);
  }

  /** Takes the secret address of a plan back. */
  @Delete('plans/:id/calendar-feed')
  @HttpCode(204)
  @Permit('plans.write')
  close(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<void> {
    return closeCalendarFeed(unit, id);
  }

  /** The visits of the plan in force whose secret address this is. */
  @Get('calendar-feeds/:token.ics')
  @ApiOkResponse(calendarAnswer)
  @Public()
  async feed(
    @Param('token') token: string,
    @Req() incoming: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return asCalendar(reply, await readCalendarFeed(this.database, { token, requestId: incoming.id }));
  }
}

function asCalendar(reply: FastifyReply, file: string): string {
  void reply.type('text/calendar; charset=utf-8').header('content-disposition', 'attachment; filename="visits.ics"');
  return file;
}
