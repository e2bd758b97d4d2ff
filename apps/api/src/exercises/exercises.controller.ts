import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  CreateExerciseRequest,
  ExercisePage,
  ExerciseView,
  ListExercisesQuery,
  OwnExercisesView,
  SaveExerciseRequest,
} from '@repattern/contracts';
import { readIfMatch, writeEtag } from '../platform/http/etag';
import { idempotencyKey, IdempotencyInterceptor } from '../platform/http/idempotency.interceptor';
import { ProblemException } from '../platform/http/problem-exception';
import { Scope, type RequestScope } from '../platform/http/request-scope';
import { Permit } from '../platform/identity/permit.decorator';
import { createExercise } from './create-exercise';
import { ExerciseIdPipe } from './exercise-id.pipe';
import { setMark, unsetMark } from './exercise-marks';
import { LibraryCache } from './library-cache';
import { listExercises } from './list-exercises';
import { exerciseViewOf, type LoadedLibrary } from './loaded-library';
import { saveExercise } from './save-exercise';

/** The exercise library: what the product brings along, and what the clinic makes of it. */
@Controller('api/v1/exercises')
export class ExercisesController {
  constructor(private readonly libraries: LibraryCache) {}

  /** Searches the clinic's library. */
  @Get()
  @Permit('exercises.read')
  async list(@Scope() scope: RequestScope, @Query() query: ListExercisesQuery): Promise<ExercisePage> {
    return listExercises(await this.loadLast(scope), query);
  }

  /** Answers everything by which the clinic's library differs from the shipped one, and the caller's favourites. */
  @Get('own')
  @Permit('exercises.read')
  async own(@Scope() scope: RequestScope): Promise<OwnExercisesView> {
    const loaded = await this.loadLast(scope);
    return {
      entries: [...loaded.own.values()].map(({ entry }) => exerciseViewOf(entry, loaded)),
      archivedIds: [...loaded.library.archivedIds],
      favouriteIds: [...loaded.favouriteIds],
    };
  }

  /** Reads one exercise, archived or not. */
  @Get(':id')
  @Permit('exercises.read')
  async read(
    @Scope() scope: RequestScope,
    @Param('id', ExerciseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExerciseView> {
    const loaded = await this.loadLast(scope);
    const exercise = loaded.library.byId.get(id);
    if (!exercise) throw new ProblemException('resource.not-found');
    return tagged(reply, exerciseViewOf(exercise, loaded));
  }

  /** Adds an exercise of the clinic's own. */
  @Post()
  @UseInterceptors(IdempotencyInterceptor)
  @ApiHeader(idempotencyKey)
  @Permit('exercises.write')
  async create(
    @Scope() scope: RequestScope,
    @Body() { exercise }: CreateExerciseRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExerciseView> {
    return tagged(reply, await createExercise(scope.unit, () => this.load(scope), exercise));
  }

  /** Changes an exercise of the clinic's own that nobody else has changed since it was read. */
  @Put(':id')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was read.' })
  @Permit('exercises.write')
  async save(
    @Scope() scope: RequestScope,
    @Param('id', ExerciseIdPipe) id: string,
    @Body() { exercise }: SaveExerciseRequest,
    @Req() incoming: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ExerciseView> {
    const save = { id, readVersion: readIfMatch(incoming), entry: exercise };
    return tagged(reply, await saveExercise(scope.unit, () => this.load(scope), save));
  }

  /** Makes an exercise one of the caller's favourites. */
  @Put(':id/favourite')
  @HttpCode(204)
  @Permit('exercises.read')
  favour(@Scope() { unit }: RequestScope, @Param('id', ExerciseIdPipe) id: string): Promise<void> {
    return setMark(unit, 'favourite', id);
  }

  /** Takes an exercise off the caller's favourites. */
  @Delete(':id/favourite')
  @HttpCode(204)
  @Permit('exercises.read')
  unfavour(@Scope() { unit }: RequestScope, @Param('id', ExerciseIdPipe) id: string): Promise<void> {
    return unsetMark(unit, 'favourite', id);
  }

  /** Takes an exercise out of the clinic's library; plans that hold it keep it. */
  @Put(':id/archive')
  @HttpCode(204)
  @Permit('exercises.write')
  archive(@Scope() { unit }: RequestScope, @Param('id', ExerciseIdPipe) id: string): Promise<void> {
    return setMark(unit, 'archive', id);
  }

  /** Takes an exercise back into the clinic's library. */
  @Delete(':id/archive')
  @HttpCode(204)
  @Permit('exercises.write')
  restore(@Scope() { unit }: RequestScope, @Param('id', ExerciseIdPipe) id: string): Promise<void> {
    return unsetMark(unit, 'archive', id);
  }

  private load({ unit, actor }: RequestScope): Promise<LoadedLibrary> {
    return this.libraries.load(unit, actor.clinicId);
  }

  private loadLast({ unit, actor }: RequestScope): Promise<LoadedLibrary> {
    return this.libraries.loadLast(unit, actor.clinicId);
  }
}

/** Only the clinic's own exercises have versions. */
function tagged(reply: FastifyReply, view: ExerciseView): ExerciseView {
  if (view.version !== null) writeEtag(reply, view.version);
  return view;
}
