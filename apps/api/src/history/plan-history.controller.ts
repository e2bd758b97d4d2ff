import { Controller, Get, Param, Query } from '@nestjs/common';
import { ItemHistoryView, PageQuery, PlanChangesQuery, PlanChangesView, PlanTimelinePage } from '@repattern/contracts';
import { LibraryCache } from '../exercises/library-cache';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { listTimeline } from './list-timeline';
import { readItemHistoryLast } from './read-item-history';
import { readPlanChangesLast } from './read-plan-changes';

/** What became of a plan: between two revisions, of one dose, and one thing after the other. */
@Controller('api/v1/plans/:id')
export class PlanHistoryController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Tells what changed between two revisions of a plan, each change with who made it, when, why and on what evidence. */
  @Get('changes')
  @Permit('plans.read')
  async changes(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Query() query: PlanChangesQuery,
  ): Promise<PlanChangesView> {
    const { library } = await this.libraries.load(unit, actor.clinicId);
    return readPlanChangesLast(unit, { id, ...query }, library.byId.values());
  }

  /** Tells why an item of a plan has the dose that it has. */
  @Get('items/:itemId/history')
  @Permit('plans.read')
  async itemHistory(
    @Scope() { unit, actor }: RequestScope,
    @Param('id', ResourceIdPipe) plan: string,
    @Param('itemId') item: string,
  ): Promise<ItemHistoryView> {
    const { library } = await this.libraries.load(unit, actor.clinicId);
    return readItemHistoryLast(unit, { plan, item }, library.byId.values());
  }

  /** Lists what happened to a plan, newest first. */
  @Get('timeline')
  @Permit('plans.read')
  timeline(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<PlanTimelinePage> {
    return listTimeline(unit, id, query);
  }
}
