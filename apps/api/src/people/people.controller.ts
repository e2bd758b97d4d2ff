import { Controller, Get } from '@nestjs/common';
import { PersonPage } from '@repattern/contracts';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { PersonEntity } from '../platform/identity/person.entity';
import { Permit } from '../platform/identity/permit.decorator';

/** The people who work in the clinic. */
@Controller('api/v1/people')
export class PeopleController {
  /** Lists everybody who can sign in to the clinic, by name. */
  @Get()
  @Permit('people.read')
  async list(@Scope() { unit }: RequestScope): Promise<PersonPage> {
    const people = await unit.entities.find(PersonEntity, {
      where: { active: true },
      order: { displayName: 'ASC', id: 'ASC' },
    });
    return { items: people.map(({ id, displayName, roles }) => ({ id, displayName, roles })), nextCursor: null };
  }
}
