import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import {
  AssessmentChangedProblem,
  AssessmentDraftOpenProblem,
  AssessmentIncompleteProblem,
  ExerciseChangedProblem,
  ClinicChangedProblem,
  PatientChangedProblem,
  PersonChangedProblem,
  PlanChangedProblem,
  PlanIncompleteProblem,
  PlanOpenProblem,
  PlanStatusProblem,
  Problem,
  ReviewAssignedProblem,
  ReviewOtherRevisionProblem,
  ReviewReasonGoneProblem,
  VisitChangedProblem,
  VisitIncompleteProblem,
  VisitOpenProblem,
  VisitStageProblem,
  RuleParametersChangedProblem,
} from '@repattern/contracts';
import * as contractValues from '@repattern/contracts/values';
import * as domain from '@repattern/domain';
import { AppModule } from './app.module';
import type { Database } from './platform/database/database';
import { SessionCookie } from './platform/identity/session-cookie';

/** Describes every route from its contract; no database is opened, since nothing is asked. */
export async function describeApi(): Promise<OpenAPIObject> {
  const database = {} as Database;
  const publicUrl = new URL('http://localhost');
  const module = AppModule.over({ database, cookie: new SessionCookie(false), publicUrl, secret: Buffer.alloc(32) });
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { logger: false });
  const document = SwaggerModule.createDocument(app, description, {
    extraModels: [Problem, ...problemsWithMembers],
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '').toLowerCase()}.${method}`,
  });
  await app.close();
  Object.assign(document.components?.schemas ?? {}, {
    AssessmentCase: domain.jsonSchemaOf(domain.assessmentCaseShape.rule),
    PlanDocument: domain.jsonSchemaOf(domain.planDocumentShape.rule),
    VisitDocument: domain.jsonSchemaOf(domain.visitDocumentShape.rule),
    ClinicProtocol: domain.jsonSchemaOf(domain.clinicProtocolShape.rule),
    RuleParameterValues: domain.jsonSchemaOf(domain.parametersShape.rule),
    Dose: domain.doseSchema(),
  });
  return document;
}

/** Every vocabulary that the domain and the contracts export, in its own order: lists as they are, tables by their keys. */
export function wordLists(): unknown[][] {
  const exported: unknown[] = [...Object.values(domain), ...Object.values(contractValues)];
  const lists = exported.map((value) => (Array.isArray(value) ? (value as unknown[]) : Object.keys(value as object)));
  return lists.filter((list) => list.length > 0 && list.every((word) => ['string', 'number'].includes(typeof word)));
}

const problemsWithMembers = [
  PatientChangedProblem,
  PersonChangedProblem,
  AssessmentChangedProblem,
  AssessmentDraftOpenProblem,
  AssessmentIncompleteProblem,
  ExerciseChangedProblem,
  PlanChangedProblem,
  PlanOpenProblem,
  PlanStatusProblem,
  PlanIncompleteProblem,
  ClinicChangedProblem,
  VisitChangedProblem,
  VisitOpenProblem,
  VisitStageProblem,
  VisitIncompleteProblem,
  RuleParametersChangedProblem,
  ReviewAssignedProblem,
  ReviewOtherRevisionProblem,
  ReviewReasonGoneProblem,
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
