import { orderWords, type WordList } from './order-words.ts';

/** As much of an OpenAPI document as is touched here. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
  [member: string]: unknown;
}

interface Operation {
  operationId?: string;
  'x-permission'?: string;
  parameters?: { name?: string; required?: boolean; schema?: { default?: unknown } }[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
  security?: unknown[];
}

interface Property {
  description?: unknown;
  default?: unknown;
  items?: unknown;
  anyOf?: unknown;
  allOf?: unknown;
}

interface Schema {
  properties?: Record<string, Property>;
  required?: string[];
  additionalProperties?: boolean;
}

/**
 * Adds what holds for every route and turns Nest's description into what OpenAPI 3.1 says for it. Words stand in the order of the
 * list that they come from, if it is among `wordLists`.
 */
export function finishDocument(document: OpenApiDocument, wordLists: readonly WordList[]): OpenApiDocument {
  const { schemas } = document.components;
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  for (const operation of operations) finishOperation(operation, schemas);
  const sent = schemasReachedFrom(
    operations.map(({ requestBody }) => requestBody),
    schemas,
  );
  for (const [name, schema] of Object.entries(schemas)) finishSchema(schema, sent.has(name));
  describeAllOrSome(schemas);
  for (const [field, component] of ofTheDomain) describeByDomain(field, component, schemas);
  const finished = withNullTypes(document) as OpenApiDocument;
  orderWords(finished, wordLists);
  return finished;
}

const problem = {
  description: 'A problem: what went wrong, by code, with all findings.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function finishOperation(operation: Operation, schemas: Readonly<Record<string, Schema>>): void {
  operation.responses['default'] = problem;
  const conditional = operation.parameters?.some(({ name }) => name === 'If-Match') === true;
  if (conditional) operation.responses['412'] = changedMeanwhile(operation, schemas);
  const known = conflicts.get(operation.operationId ?? '') ?? [];
  for (const { status } of known)
    operation.responses[status] = answered(known.filter((conflict) => conflict.status === status));
  if (operation['x-permission'] !== 'public') operation.security = [{ cookie: [] }];
  for (const parameter of operation.parameters ?? []) {
    if (parameter.schema?.default !== undefined) parameter.required = false;
  }
}

interface Conflict {
  readonly status: '409' | '422';
  readonly schema: string;
  readonly description: string;
}

const draftOpen: Conflict = {
  status: '409',
  schema: 'AssessmentDraftOpenProblem',
  description: 'A draft of the patient is open (`assessment.draft-open`, with the draft), or the record is archived.',
};
const incomplete: Conflict = {
  status: '409',
  schema: 'AssessmentIncompleteProblem',
  description: 'Something is missing (`assessment.incomplete`, with everything that is), or it is no draft any more.',
};

const planOpen: Conflict = {
  status: '409',
  schema: 'PlanOpenProblem',
  description: 'A new plan of the patient is written already (`plan.open`, with the plan), or the record is archived.',
};
const planStatus: Conflict = {
  status: '409',
  schema: 'PlanStatusProblem',
  description: 'The plan is not at the point where this can be done (`plan.status`, with where it stands).',
};
const planIncomplete: Conflict = {
  status: '422',
  schema: 'PlanIncompleteProblem',
  description: 'Something is missing (`plan.incomplete`, with everything that is).',
};
const visitOpen: Conflict = {
  status: '409',
  schema: 'VisitOpenProblem',
  description: 'A visit of the plan is recorded already (`visit.open`, with the visit).',
};
const visitStage: Conflict = {
  status: '409',
  schema: 'VisitStageProblem',
  description: 'The visit is not at the point where this can be done (`visit.stage`, with how far it is).',
};
const visitIncomplete: Conflict = {
  status: '422',
  schema: 'VisitIncompleteProblem',
  description: 'Something is missing (`visit.incomplete`, with everything that is).',
};
const planSteps = ['coSign', 'return', 'revise', 'discard', 'hold', 'resume', 'complete', 'discontinue'];

/** Conflicts that carry more than every problem does, by the operation that they stand in the way of. */
const conflicts: ReadonlyMap<string, readonly Conflict[]> = new Map([
  ['patientassessments.create', [draftOpen]],
  ['patientassessments.importFile', [draftOpen]],
  ['assessments.sign', [incomplete]],
  ['patientplans.create', [planOpen]],
  ['plans.changeCalendar', [planStatus, planIncomplete]],
  ['plansteps.signOff', [planStatus, planIncomplete]],
  ['planvisits.open', [visitOpen, visitStage, planStatus]],
  ['visits.saveRecord', [visitStage]],
  ['visits.start', [visitStage, planStatus]],
  ['visits.cancel', [visitStage]],
  ['visits.finish', [visitStage, planStatus, visitIncomplete]],
  ['visits.addAddendum', [visitStage]],
  ...planSteps.map((step): [string, Conflict[]] => [`plansteps.${step}`, [planStatus]]),
]);

/** Other conflicts of the same operation are plain problems: the code tells them apart. */
function answered(known: readonly Conflict[]): object {
  const anyOf = [...known.map(({ schema }) => schema), 'Problem'].map((name) => ({ $ref: `${pointer}${name}` }));
  const description = known.map((conflict) => conflict.description).join(' ');
  return { description, content: { 'application/problem+json': { schema: { anyOf } } } };
}

/** What a change answers that lost a race: `PatientView` has its `PatientChangedProblem`. */
function changedMeanwhile({ responses }: Operation, schemas: Readonly<Record<string, Schema>>): object {
  const [view] = referencesIn(responses['200']);
  const name = `${String(view).replace(/View$/, '')}ChangedProblem`;
  if (!(name in schemas)) throw new Error(`A change is made that answers no ${name}.`);
  return {
    description: 'Somebody else changed the record since it was read: as it is now, and what changed.',
    content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${name}` } } },
  };
}

/** The names of all schemas that are part of these, however deep. */
function schemasReachedFrom(roots: readonly unknown[], schemas: Readonly<Record<string, Schema>>): Set<string> {
  const reached = new Set<string>();
  const waiting = roots.flatMap(referencesIn);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...referencesIn(schemas[name]));
  }
  return reached;
}

function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(pointer) ? [value.slice(pointer.length)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}

const pointer = '#/components/schemas/';

/** A field with a default may be left out, and a request may hold no other fields. */
function finishSchema(schema: Schema, isSent: boolean): void {
  const { properties = {} } = schema;
  if (schema.required) schema.required = schema.required.filter((field) => properties[field]?.default === undefined);
  if (isSent) schema.additionalProperties = false;
}

const equipmentOfClinics = [
  ['ConstraintsDto', 'clinicEquipment'],
  ['ClinicView', 'equipment'],
  ['SaveClinicRequest', 'equipment'],
] as const;

/** Nest's plugin takes a word or a list for an object. */
function describeAllOrSome(schemas: Readonly<Record<string, Schema>>): void {
  const list = schemas['ConstraintsDto']?.properties?.['homeEquipment'];
  for (const [name, field] of equipmentOfClinics) {
    const properties = schemas[name]?.properties;
    const told = properties?.[field];
    if (!list || !properties || !told) throw new Error('The equipment of a clinic is not described.');
    const { description } = told;
    properties[field] = { description, anyOf: [{ const: 'all' }, { type: 'array', items: list.items }] };
  }
}

/** Fields that are no class of the contract: their shape stands in the domain, and their description comes from there. */
const ofTheDomain: readonly (readonly [field: string, component: string])[] = [
  ['ImportAssessmentRequest.file', 'AssessmentCase'],
  ['CreatePlanRequest.document', 'PlanDocument'],
  ['SavePlanDraftRequest.document', 'PlanDocument'],
  ['ChangePlanCalendarRequest.document', 'PlanDocument'],
  ['RevisionView.document', 'PlanDocument'],
  ['PlanView.draft', 'PlanDocument'],
  ['SaveVisitRecordRequest.document', 'VisitDocument'],
  ['FinishVisitRequest.document', 'VisitDocument'],
  ['VisitView.document', 'VisitDocument'],
  ['CreateClinicProtocolRequest.protocol', 'ClinicProtocol'],
  ['ClinicProtocolView.protocol', 'ClinicProtocol'],
  ['SaveRuleParametersRequest.values', 'RuleParameterValues'],
  ['RuleParametersVersion.values', 'RuleParameterValues'],
  ['RuleParametersView.values', 'RuleParameterValues'],
];

/** Those of them that may be null, which Nest's plugin does not see. */
const orNull = new Set(['PlanView.draft', 'VisitView.document']);

function describeByDomain(field: string, component: string, schemas: Readonly<Record<string, Schema>>): void {
  const [schema = '', name = ''] = field.split('.');
  const { properties = {} } = schemas[schema] ?? {};
  const { [name]: before } = properties;
  if (!before || !(component in schemas)) throw new Error(`${field} is not described.`);
  const reference = { $ref: `${pointer}${component}` };
  const { description } = before;
  properties[name] = orNull.has(field)
    ? { description, anyOf: [reference, { type: 'null' }] }
    : { description, allOf: [reference] };
}

function withNullTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNullTypes);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...members } = value as Record<string, unknown>;
  const finished = Object.fromEntries(Object.entries(members).map(([key, member]) => [key, withNullTypes(member)]));
  const { type } = finished;
  return nullable === true && typeof type === 'string' ? { ...finished, type: [type, 'null'] } : finished;
}
