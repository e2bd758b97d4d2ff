import { Controller, Get, Header } from '@nestjs/common';
import { Database } from '../database/database';
import { Public } from '../identity/permit.decorator';
import type { HealthView } from '@repattern/contracts';
import { ProblemException } from './problem-exception';

/** Whether the process runs, and whether it can work. */
@Controller({ path: 'health' })
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Answers as long as the process runs. */
  @Get('live')
  @Header('cache-control', 'no-store')
  @Public()
  live(): HealthView {
    return { status: 'ok' };
  }

  /** Answers when the database answers too. */
  @Get('ready')
  @Header('cache-control', 'no-store')
  @Public()
  async ready(): Promise<HealthView> {
    if (!(await this.database.answers()))
      throw new ProblemException('server.unavailable', { headers: { 'retry-after': '2' } });
    return { status: 'ok' };
  }
}
