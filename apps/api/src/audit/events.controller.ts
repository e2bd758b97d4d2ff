import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  AuditEventPage,
  ExportEventsQuery,
  ExportFoundEventsRequest,
  ListEventsQuery,
  SearchEventsRequest,
} from '@repattern/contracts';
import { calendarDateIn } from '@repattern/domain';
import { Database } from '../platform/database/database';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { eventFiles } from './event-file';
import { exportEvents } from './export-events';
import { listEvents } from './list-events';

const fileAnswer = {
  content: {
    'text/csv': { schema: { type: 'string' } },
    'application/x-ndjson': { schema: { type: 'string' } },
  },
} as const;

/** What happened in the clinic, as the audit trail tells it. */
@Controller('api/v1/audit')
export class EventsController {
  constructor(private readonly database: Database) {}

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

  /** Events as a file of any size, newest first; that they left is an event too. */
  @Get('export')
  @ApiOkResponse(fileAnswer)
  @Permit('audit.read')
  export(@Scope() scope: RequestScope, @Query() query: ExportEventsQuery): Promise<StreamableFile> {
    return this.fileOf(scope, query);
  }

  /** Events of and about whoever a text names, as a file. */
  @Post('export')
  @HttpCode(200)
  @ApiOkResponse(fileAnswer)
  @Permit('audit.read')
  exportFound(@Scope() scope: RequestScope, @Body() request: ExportFoundEventsRequest): Promise<StreamableFile> {
    return this.fileOf(scope, request);
  }

  private async fileOf(scope: RequestScope, query: ExportEventsQuery): Promise<StreamableFile> {
    const name = `event-log-${calendarDateIn(scope.actor.clinic.timeZone, new Date())}.${query.format}`;
    const type = eventFiles[query.format].mediaType;
    const events = await exportEvents(this.database, scope, query);
    return new StreamableFile(events, { type, disposition: `attachment; filename="${name}"` });
  }
}
