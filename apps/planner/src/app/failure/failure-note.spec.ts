import { TestBed } from '@angular/core/testing';
import type { ProblemCode } from '@repattern/contracts/values';
import type { Failure } from '../data/failure';
import { aProblem } from '../testing/samples';
import { FailureNote } from './failure-note';

function setup(failure: Failure): HTMLElement {
  const drawn = TestBed.createComponent(FailureNote);
  drawn.componentRef.setInput('failure', failure);
  drawn.detectChanges();
  return drawn.nativeElement as HTMLElement;
}

const problem = (code: ProblemCode): Failure => ({
  ...{ kind: 'problem', problem: aProblem(code), retryAfterSeconds: null },
});

describe('FailureNote', () => {
  it('names the request of a failure of the server, by which it is found in its log', () => {
    expect(setup(problem('server.failed')).textContent).toContain('Request r-1');
  });

  it('names no request where the server did what it should', () => {
    expect(setup(problem('resource.not-found')).textContent).not.toContain('Request');
    expect(setup({ kind: 'unreachable' }).textContent).not.toContain('Request');
  });

  it('offers to try again, but not what the role does not allow', () => {
    expect(setup({ kind: 'unreachable' }).querySelector('button')?.textContent).toBe('Try again');
    expect(setup(problem('permission.missing')).querySelector('button')).toBeNull();
  });
});
