import type { FieldFault } from '@repattern/contracts';
import { problemKinds, type ProblemCode } from '@repattern/contracts/values';

/** What a problem may carry besides its code. */
export interface ProblemDetails {
  readonly findings?: readonly FieldFault[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether what the request did is kept although it is refused: the audit event of what the answer shows. */
  readonly keepsWork?: boolean;
  /** Members of the answer beyond those that every problem has. */
  readonly members?: object;
}

/** A failure that the caller is told about, by code. */
export class ProblemException extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }

  get status(): number {
    return problemKinds[this.code].status;
  }
}

/** The body of a problem answer. */
export function problemBody(exception: ProblemException, requestId: string): object {
  const { status, title } = problemKinds[exception.code];
  const { findings = [], members = {} } = exception.details;
  return {
    type: `urn:repattern:problem:${exception.code}`,
    title,
    status,
    code: exception.code,
    requestId,
    findings,
    ...members,
  };
}
