/** A kind of problem: the HTTP status that it is answered with and its title (RFC 9457). */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** Every problem that the API answers with, by code. */
export const problemKinds = {
  'request.malformed': { status: 400, title: 'The request could not be read' },
  'request.invalid': { status: 400, title: 'Some fields need attention' },
  'session.required': { status: 401, title: 'Sign in to continue' },
  'session.sign-in-refused': { status: 401, title: 'The e-mail address or the password is not right' },
  'permission.missing': { status: 403, title: 'Your role does not allow this' },
  'request.cross-site': { status: 403, title: 'Requests from other sites are refused' },
  'resource.not-found': { status: 404, title: 'There is nothing here' },
  'patient.record-number-taken': { status: 409, title: 'Another patient has this record number' },
  'resource.changed-meanwhile': { status: 412, title: 'Someone else changed this in the meantime' },
  'request.too-large': { status: 413, title: 'The request is too large' },
  'request.media-type': { status: 415, title: 'Send the request body as application/json' },
  'idempotency.other-body': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'if-match.required': { status: 428, title: 'Send the ETag that you read as If-Match' },
  'session.throttled': { status: 429, title: 'Too many attempts; wait before the next one' },
  'server.failed': { status: 500, title: 'The server failed; nothing was changed' },
  'server.unavailable': { status: 503, title: 'The server cannot answer right now; try again' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** One key of {@link problemKinds}. */
export type ProblemCode = keyof typeof problemKinds;

/** What can be wrong with one field of a request. Parameters carry the limits. */
export const fieldFaultCodes = [
  'required',
  'unknown-field',
  'not-text',
  'not-true-or-false',
  'not-a-whole-number',
  'not-an-object',
  'not-an-id',
  'not-a-date',
  'date-not-in-range',
  'not-one-of',
  'blank',
  'too-long',
  'too-small',
  'too-large',
  'control-characters',
  'bad-format',
  'taken',
  'not-in-clinic',
  'nothing-to-change',
] as const;

/** One of {@link fieldFaultCodes}. */
export type FieldFaultCode = (typeof fieldFaultCodes)[number];
