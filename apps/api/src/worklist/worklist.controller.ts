import { Controller, Get, Query } from '@nestjs/common';
import { WorklistPage, WorklistQuery, WorklistVisitPage } from '@repattern/contracts';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { listDueVisits } from './list-due-visits';
import { listWork } from './list-work';

/** What needs somebody today. */
@Controller('api/v1/worklist')
export class WorklistController {
  /** Lists what waits for me, or for anybody in the clinic. */
  @Get()
  @Permit('worklist.read')
  list(@Scope() { unit, actor }: RequestScope, @Query() query: WorklistQuery): Promise<WorklistPage> {
    return listWork(unit, query, { coSigns: actor.permissions.includes('plans.co-sign') });
  }

  /** Lists my visits of today, or everybody’s, by time; those that began earlier and were never finished stand first. */
  @Get('visits')
  @Permit('worklist.read')
  listVisits(@Scope() { unit, actor }: RequestScope, @Query() query: WorklistQuery): Promise<WorklistVisitPage> {
    return listDueVisits(unit, query, actor.clinic.timeZone);
  }
}
