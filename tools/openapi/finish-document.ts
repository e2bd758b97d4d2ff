/** As much of an OpenAPI document as is touched here. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
  [member: string]: unknown;
}

interface Operation {
  'x-permission'?: string;
  parameters?: { required?: boolean; schema?: { default?: unknown } }[];
  responses: Record<string, unknown>;
  security?: unknown[];
}

interface Schema {
  properties?: Record<string, { default?: unknown }>;
  required?: string[];
  additionalProperties?: boolean;
}

/** Adds what holds for every route and turns Nest's description into what OpenAPI 3.1 says for it. */
export function finishDocument(document: OpenApiDocument): OpenApiDocument {
  for (const methods of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) finishOperation(method, operation);
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) finishSchema(name, schema);
  return withNullTypes(document) as OpenApiDocument;
}

const problem = {
  description: 'A problem: what went wrong, by code, with all findings.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const changedMeanwhile = {
  description: 'Somebody else changed the record since it was read: as it is now, and what changed.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/PatientChangedProblem' } } },
};

function finishOperation(method: string, operation: Operation): void {
  operation.responses['default'] = problem;
  if (method === 'patch') operation.responses['412'] = changedMeanwhile;
  if (operation['x-permission'] !== 'public') operation.security = [{ cookie: [] }];
  for (const parameter of operation.parameters ?? []) {
    if (parameter.schema?.default !== undefined) parameter.required = false;
  }
}

/** A field with a default may be left out, and a request may hold no other fields. */
function finishSchema(name: string, schema: Schema): void {
  const { properties = {} } = schema;
  if (schema.required) schema.required = schema.required.filter((field) => properties[field]?.default === undefined);
  if (name.endsWith('Request')) schema.additionalProperties = false;
}

function withNullTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNullTypes);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable, ...members } = value as Record<string, unknown>;
  const finished = Object.fromEntries(Object.entries(members).map(([key, member]) => [key, withNullTypes(member)]));
  const { type } = finished;
  return nullable === true && typeof type === 'string' ? { ...finished, type: [type, 'null'] } : finished;
}
