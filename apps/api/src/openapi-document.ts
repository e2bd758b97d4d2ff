import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import {
  AssessmentChangedProblem,
  AssessmentDraftOpenProblem,
  AssessmentIncompleteProblem,
  ExerciseChangedProblem,
  PatientChangedProblem,
  Problem,
} from '@repattern/contracts';
import { assessmentCaseShape, doseSchema, jsonSchemaOf } from '@repattern/domain';
import { AppModule } from './app.module';
import type { Database } from './platform/database/database';
import { SessionCookie } from './platform/identity/session-cookie';

/** Describes every route from its contract; no database is opened, since nothing is asked. */
export async function describeApi(): Promise<OpenAPIObject> {
  const nothing = {} as Database;
  const module = AppModule.over(nothing, new SessionCookie(false));
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: false });
  const document = SwaggerModule.createDocument(app, description, {
    extraModels: [Problem, ...problemsWithMembers],
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '').toLowerCase()}.${method}`,
  });
  await app.close();
  Object.assign(document.components?.schemas ?? {}, {
    AssessmentCase: jsonSchemaOf(assessmentCaseShape.rule),
    Dose: doseSchema(),
  });
  return document;
}

const problemsWithMembers = [
  PatientChangedProblem,
  AssessmentChangedProblem,
  AssessmentDraftOpenProblem,
  AssessmentIncompleteProblem,
  ExerciseChangedProblem,
];

const description = new DocumentBuilder()
  .setOpenAPIVersion('3.1.0')
  .setTitle('Repattern API')
  .setDescription(
    'Planner for neuromuscular re-education. Every failure is an application/problem+json answer (RFC 9457) with a code and ' +
      'all findings at once. Lists answer { items, nextCursor }. Changes take the ETag that was read as If-Match. ' +
      'x-permission names the permission that a route asks for, or public.',
  )
  .setVersion('1')
  .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
  .addCookieAuth(
    'repattern',
    { type: 'apiKey', in: 'cookie', description: 'Session token; __Host-repattern under https.' },
    'cookie',
  )
  .build();
