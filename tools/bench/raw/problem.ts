import { problemKinds, type FieldFaultCode, type ProblemCode } from '../../../libs/contracts/src/http/problem-codes.ts';

/** One fault of a request, in the order of members that the API writes. */
export interface Fault {
  readonly code: FieldFaultCode;
  readonly params: Readonly<Record<string, number | string | readonly string[]>>;
  readonly in: 'body' | 'query' | 'header';
  readonly pointer: string;
}

/** A failure that the caller is told about. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly findings: readonly Fault[];

  constructor(code: ProblemCode, findings: readonly Fault[] = []) {
    super(code);
    this.code = code;
    this.findings = findings;
  }
}

/** Status and body of a problem answer. */
export function problemAnswer({ code, findings }: Problem, requestId: string): { status: number; body: string } {
  const { status, title } = problemKinds[code];
  const type = `urn:repattern:problem:${code}`;
  return { status, body: JSON.stringify({ type, title, status, code, requestId, findings }) };
}
