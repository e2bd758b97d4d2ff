import { Controller, Get, Query } from '@nestjs/common';
import { WorklistPage, WorklistQuery } from '@repattern/contracts';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
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
}
