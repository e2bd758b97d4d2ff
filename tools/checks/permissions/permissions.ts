import type { Check, Violation } from '../check.ts';
import { syntaxOf } from '../syntax.ts';
import { operationsIn, type Operation } from './operations.ts';
import { permissionsIn } from './permission-matrix.ts';

const document = 'libs/contracts/openapi.json';
const matrix = 'libs/contracts/src/identity/permissions.ts';

/** Operations that answer anybody. Everything else needs a permission. */
const publicOperations = [
  'POST /api/v1/session',
  // Whoever chooses a password with a link cannot sign in yet: the link is the secret.
  'POST /api/v1/session/welcome/look',
  'POST /api/v1/session/welcome',
  'GET /health/live',
  'GET /health/ready',
  'GET /api/openapi.json',
  'GET /api/docs',
  // Calendar programs cannot sign in: the address itself is the secret.
  'GET /api/v1/calendar-feeds/{token}.ics',
];

const mending = {
  'permission-file-missing': 'Both openapi.json and permissions.ts must be there; run `npm run openapi`.',
  'permission-document-unread': 'Run `npm run openapi`; the document must list its paths, the matrix its permissions.',
  'permission-absent': 'Name a permission of the matrix on the route, then run `npm run openapi`.',
  'permission-unknown': `Use a key of permissionMatrix in ${matrix}, or add it there.`,
  'permission-public': 'Require a permission, or add the operation to publicOperations of this check and say why.',
  'permission-unused': 'Use it on a route, or remove it from the matrix.',
} as const;

type Code = keyof typeof mending;

/** Every operation of the API names a permission of the matrix, and every permission guards an operation. */
export const permissions: Check<Code> = {
  name: 'permissions',
  mending,
  inspect(tree) {
    const missing = [document, matrix].filter((file) => !tree.has(file));
    if (missing.length > 0) return { examined: 'nothing', violations: missing.map(missingFile) };
    const operations = operationsIn(tree.read(document));
    const known = permissionsIn(syntaxOf(tree, matrix));
    const violations = [...unread(operations, known), ...unguarded(operations, known), ...unused(operations, known)];
    return { examined: `${operations.length} operations`, violations };
  },
};

function missingFile(file: string): Violation<Code> {
  return { file, line: 1, code: 'permission-file-missing', detail: 'no such file' };
}

/** Fails closed: an empty document or matrix would let everything pass. */
function unread(operations: readonly Operation[], known: ReadonlyMap<string, number>): Violation<Code>[] {
  const empty = [...(operations.length === 0 ? [document] : []), ...(known.size === 0 ? [matrix] : [])];
  return empty.map((file) => ({ file, line: 1, code: 'permission-document-unread', detail: 'nothing found in it' }));
}

function unguarded(operations: readonly Operation[], known: ReadonlyMap<string, number>): Violation<Code>[] {
  return operations.flatMap(({ name, permission, line }) => {
    const code = faultOf(name, permission, known);
    return code === null ? [] : [{ file: document, line, code, detail: `${name}: ${String(permission)}` }];
  });
}

function faultOf(name: string, permission: unknown, known: ReadonlyMap<string, number>): Code | null {
  if (permission === 'public') return publicOperations.includes(name) ? null : 'permission-public';
  if (typeof permission !== 'string') return 'permission-absent';
  return known.has(permission) ? null : 'permission-unknown';
}

function unused(operations: readonly Operation[], known: ReadonlyMap<string, number>): Violation<Code>[] {
  const used = new Set(operations.map(({ permission }) => permission));
  return [...known]
    .filter(([permission]) => !used.has(permission))
    .map(([permission, line]) => ({ file: matrix, line, code: 'permission-unused', detail: permission }));
}
