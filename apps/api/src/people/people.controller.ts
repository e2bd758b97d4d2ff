import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  InvitePersonRequest,
  ListPeopleQuery,
  PersonLinkView,
  PersonPage,
  PersonView,
  SavePersonRequest,
} from '@repattern/contracts';
import { ifMatch, ReadVersion, writeEtag } from '../platform/http/etag';
import { PublicUrl } from '../platform/http/public-url';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { ResourceIdPipe } from '../platform/http/resource-id.pipe';
import { Permit } from '../platform/identity/permit.decorator';
import { invitePerson } from './invite-person';
import { listAccounts, listPeople } from './list-people';
import { savePerson } from './save-person';
import { renewLink, stepPerson } from './step-person';

/** The people who work in the clinic. */
@Controller('api/v1/people')
export class PeopleController {
  constructor(private readonly publicUrl: PublicUrl) {}

  /** Lists everybody who works in the clinic, by name; with their accounts for those who look after people. */
  @Get()
  @Permit('people.read')
  list(@Scope() { unit, actor }: RequestScope, @Query() { inactive }: ListPeopleQuery): Promise<PersonPage> {
    return actor.permissions.includes('people.write') ? listAccounts(unit, inactive) : listPeople(unit);
  }

  /** Adds a person, who signs in once the link was used to choose a password. No message is sent: the link is handed over. */
  @Post()
  @Permit('people.write')
  invite(@Scope() { unit, actor }: RequestScope, @Body() request: InvitePersonRequest): Promise<PersonLinkView> {
    return invitePerson(unit, request, { publicUrl: this.publicUrl.url, clinicId: actor.clinicId });
  }

  /** Changes name and roles, unless somebody else has since they were read. One administrator who can sign in remains. */
  @Put(':id')
  @ApiHeader(ifMatch)
  @Permit('people.write')
  async save(
    @Scope() { unit }: RequestScope,
    @Param('id', ResourceIdPipe) id: string,
    @ReadVersion() version: number,
    @Body() request: SavePersonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonView> {
    const saved = await savePerson(unit, { id, version }, request);
    writeEtag(reply, saved.account?.version ?? version);
    return saved;
  }

  /** Makes a new link for a person who has chosen no password yet; the one before is worthless. */
  @Post(':id/invite')
  @Permit('people.write')
  inviteAgain(@Scope() scope: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PersonLinkView> {
    return renewLink(scope, { id, publicUrl: this.publicUrl.url }, 'invite');
  }

  /** Takes the password away, ends every session of the person, and makes a link to choose another. Not for oneself. */
  @Post(':id/reset')
  @Permit('people.write')
  reset(@Scope() scope: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PersonLinkView> {
    return renewLink(scope, { id, publicUrl: this.publicUrl.url }, 'reset');
  }

  /** Lets the person sign in no more, and ends every session at once. One administrator who can sign in remains. */
  @Post(':id/deactivate')
  @HttpCode(200)
  @Permit('people.write')
  deactivate(@Scope() scope: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PersonView> {
    return stepPerson(scope, id, 'deactivate');
  }

  /** Lets a person who had left sign in again, with the password and the second factor as they were. */
  @Post(':id/reactivate')
  @HttpCode(200)
  @Permit('people.write')
  reactivate(@Scope() scope: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PersonView> {
    return stepPerson(scope, id, 'reactivate');
  }

  /** Takes the second factor of somebody else away, who has lost it, and ends every session of the person. */
  @Post(':id/reset-second-factor')
  @HttpCode(200)
  @Permit('people.write')
  resetSecondFactor(@Scope() scope: RequestScope, @Param('id', ResourceIdPipe) id: string): Promise<PersonView> {
    return stepPerson(scope, id, 'reset-second-factor');
  }
}
