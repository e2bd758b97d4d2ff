/** One operation of an OpenAPI document. */
export interface Operation {
  /** Method and path, for example `GET /api/v1/patients`. */
  readonly name: string;
  /** What `x-permission` says; anything, as it is read from a file. */
  readonly permission: unknown;
  /** Line of the path in the document. */
  readonly line: number;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** Every operation of an OpenAPI document, in its order. */
export function operationsIn(text: string): Operation[] {
  const paths = members(members(JSON.parse(text)).get('paths'));
  return [...paths].flatMap(([path, item]) =>
    [...members(item)]
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        permission: members(operation).get('x-permission'),
        line: lineOfKey(text, path),
      })),
  );
}

function members(value: unknown): Map<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function lineOfKey(text: string, key: string): number {
  const at = text.indexOf(`${JSON.stringify(key)}:`);
  return text.slice(0, Math.max(at, 0)).split('\n').length;
}
