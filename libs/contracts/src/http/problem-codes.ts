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
  'session.code-required': { status: 401, title: 'Enter the code of the second factor' },
  'session.code-refused': { status: 401, title: 'The code of the second factor is not right' },
  'permission.missing': { status: 403, title: 'Your role does not allow this' },
  'request.cross-site': { status: 403, title: 'Requests from other sites are refused' },
  'session.password-refused': { status: 403, title: 'The password is not right' },
  'resource.not-found': { status: 404, title: 'There is nothing here' },
  'welcome.link-refused': { status: 404, title: 'The link is not complete, was used or has expired' },
  'session.second-factor-state': { status: 409, title: 'The second factor is not at the point where this can be done' },
  'session.second-factor-asked': { status: 409, title: 'The clinic asks for a second factor in your role' },
  'person.email-taken': { status: 409, title: 'This e-mail address cannot be used' },
  'person.status': { status: 409, title: 'The person is not at the point where this can be done' },
  'person.own-account': { status: 409, title: 'Another administrator does this to your account' },
  'person.last-administrator': { status: 409, title: 'The clinic would be left without an administrator' },
  'patient.record-number-taken': { status: 409, title: 'Another patient has this record number' },
  'patient.archived': { status: 409, title: 'The patient record is archived' },
  'assessment.draft-open': { status: 409, title: 'A draft of this patient is open already' },
  'assessment.incomplete': { status: 409, title: 'Something is missing before this can be signed' },
  'assessment.locked': { status: 409, title: 'A signed or discarded assessment does not change' },
  'assessment.not-signed': { status: 409, title: 'Only a signed assessment can do this' },
  'plan.open': { status: 409, title: 'A plan of this patient is written already' },
  'plan.status': { status: 409, title: 'The plan is not at the point where this can be done' },
  'plan.draft-open': { status: 409, title: 'A working copy of the plan is open; sign it off or discard it first' },
  'plan.no-draft': { status: 409, title: 'No working copy of the plan is open' },
  'plan.own-co-sign': { status: 409, title: 'Somebody else than who signed it off must co-sign' },
  'visit.open': { status: 409, title: 'A visit of this plan is recorded already' },
  'visit.stage': { status: 409, title: 'The visit is not at the point where this can be done' },
  'review.own': { status: 409, title: 'Nobody reviews their own plan' },
  'review.answered': { status: 409, title: 'This is answered already, or the plan was reviewed again' },
  'review.reason-gone': { status: 409, title: 'Some of these reasons do not count any more' },
  'review.thread-settled': { status: 409, title: 'This conversation is settled' },
  'review.sample-empty': {
    status: 409,
    title: 'There is no plan to draw from in this month, or none since the last draw',
  },
  'protocol.name-taken': { status: 409, title: 'Another protocol in use has this name' },
  'exercise.id-taken': { status: 409, title: 'Another exercise has this identifier' },
  'resource.changed-meanwhile': { status: 412, title: 'Someone else changed this in the meantime' },
  'review.other-revision': { status: 412, title: 'The plan has a later revision than the one that was read' },
  'review.assigned-meanwhile': { status: 412, title: 'Somebody else was assigned in the meantime' },
  'request.too-large': { status: 413, title: 'The request is too large' },
  'request.media-type': { status: 415, title: 'Send the request body as application/json' },
  'plan.incomplete': { status: 422, title: 'Something is missing before this can be signed' },
  'visit.incomplete': { status: 422, title: 'Something is missing before the visit can be finished' },
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
  'not-a-number',
  'not-an-object',
  'not-a-list',
  'not-an-id',
  'not-a-date',
  'date-not-in-range',
  'not-one-of',
  'unknown-id',
  'duplicate',
  'blank',
  'too-short',
  'easy-to-guess',
  'too-long',
  'too-many',
  'too-small',
  'too-large',
  'control-characters',
  'bad-format',
  'taken',
  'not-in-clinic',
  'nothing-to-change',
  'other-patient',
  'not-signed',
  'against-rule',
] as const;

/** One of {@link fieldFaultCodes}. */
export type FieldFaultCode = (typeof fieldFaultCodes)[number];
