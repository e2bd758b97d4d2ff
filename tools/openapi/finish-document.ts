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

/** Adds what holds for every route and turns Nest's description into what OpenAPI 3.1 says for it. */
export function finishDocument(document: OpenApiDocument): OpenApiDocument {
  const { schemas } = document.components;
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
  for (const operation of operations) finishOperation(operation, schemas);
  const sent = schemasReachedFrom(
    operations.map(({ requestBody }) => requestBody),
    schemas,
  );
  for (const [name, schema] of Object.entries(schemas)) finishSchema(schema, sent.has(name));
  describeAllOrSome(schemas['ConstraintsDto']?.properties ?? {});
  describeFile(schemas['ImportAssessmentRequest']?.properties ?? {});
  return withNullTypes(document) as OpenApiDocument;
}

const problem = {
  description: 'A problem: what went wrong, by code, with all findings.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function finishOperation(operation: Operation, schemas: Readonly<Record<string, Schema>>): void {
  operation.responses['default'] = problem;
  const conditional = operation.parameters?.some(({ name }) => name === 'If-Match') === true;
  if (conditional) operation.responses['412'] = changedMeanwhile(operation, schemas);
  const conflict = conflicts.get(operation.operationId ?? '');
  if (conflict) operation.responses['409'] = answered(conflict);
  if (operation['x-permission'] !== 'public') operation.security = [{ cookie: [] }];
  for (const parameter of operation.parameters ?? []) {
    if (parameter.schema?.default !== undefined) parameter.required = false;
  }
}

interface Conflict {
  readonly schema: string;
  readonly description: string;
}

const draftOpen: Conflict = {
  schema: 'AssessmentDraftOpenProblem',
  description: 'A draft of the patient is open (`assessment.draft-open`, with the draft), or the record is archived.',
};
const incomplete: Conflict = {
  schema: 'AssessmentIncompleteProblem',
  description: 'Something is missing (`assessment.incomplete`, with everything that is), or it is no draft any more.',
};

/** Conflicts that carry more than every problem does, by the operation that they stand in the way of. */
const conflicts: ReadonlyMap<string, Conflict> = new Map([
  ['patientassessments.create', draftOpen],
  ['patientassessments.importFile', draftOpen],
  ['assessments.sign', incomplete],
]);

/** Other conflicts of the same operation are plain problems: the code tells them apart. */
function answered({ schema, description }: Conflict): object {
  const anyOf = [schema, 'Problem'].map((name) => ({ $ref: `${pointer}${name}` }));
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

/** Nest's plugin takes a word or a list for an object. */
function describeAllOrSome(constraints: Record<string, Property>): void {
  const { clinicEquipment, homeEquipment } = constraints;
  if (!clinicEquipment || !homeEquipment) throw new Error('The equipment of a clinic is not described.');
  const { description } = clinicEquipment;
  constraints['clinicEquipment'] = {
    description,
    anyOf: [{ const: 'all' }, { type: 'array', items: homeEquipment.items }],
  };
}

/** The file of an assessment is no class: its shape stands in the domain, and its description comes from there. */
function describeFile(request: Record<string, Property>): void {
  const { file } = request;
  if (!file) throw new Error('The file of an import is not described.');
  request['file'] = { description: file.description, allOf: [{ $ref: `${pointer}AssessmentCase` }] };
}

function withNullTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNullTypes);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...members } = value as Record<string, unknown>;
  const finished = Object.fromEntries(Object.entries(members).map(([key, member]) => [key, withNullTypes(member)]));
  const { type } = finished;
  return nullable === true && typeof type === 'string' ? { ...finished, type: [type, 'null'] } : finished;
}
