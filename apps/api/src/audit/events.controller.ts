import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { AuditEventPage, ListEventsQuery, SearchEventsRequest } from '@repattern/contracts';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { listEvents } from './list-events';

/** What happened in the clinic, as the audit trail tells it. */
@Controller('api/v1/audit')
export class EventsController {
  /** Lists events, newest first; that they were listed is an event too. */
  @Get('events')
  @Permit('audit.read')
  list(@Scope() { unit }: RequestScope, @Query() query: ListEventsQuery): Promise<AuditEventPage> {
    return listEvents(unit, query);
  }

  /** Finds events of and about whoever a text names. */
  @Post('events/search')
  @HttpCode(200)
  @Permit('audit.read')
  search(@Scope() { unit }: RequestScope, @Body() request: SearchEventsRequest): Promise<AuditEventPage> {
    return listEvents(unit, request, request.text);
  }
}
