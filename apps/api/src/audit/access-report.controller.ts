import { Controller, Get, Param } from '@nestjs/common';
import { AccessReport } from '@repattern/contracts';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { reportAccess } from './access-report';

/** Who looked at the record of a patient. */
@Controller('api/v1/patients')
export class AccessReportController {
  /** Tells who looked at a record, how often and when. */
  @Get(':id/access-report')
  @Permit('audit.read')
  read(@Scope() { unit }: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<AccessReport> {
    return reportAccess(unit, id);
  }
}
