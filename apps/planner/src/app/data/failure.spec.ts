import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { aProblem } from '../testing/samples';
import { failureOf, faultsByField } from './failure';

const answered = (status: number, error: unknown, headers = new HttpHeaders()) =>
  new HttpErrorResponse({ status, error, headers });

describe('failureOf', () => {
  it('reads a problem, with the seconds to wait', () => {
    const headers = new HttpHeaders({ 'Retry-After': '7' });
    expect(failureOf(answered(429, aProblem('session.throttled'), headers))).toMatchObject({
      kind: 'problem',
      problem: { code: 'session.throttled' },
      retryAfterSeconds: 7,
    });
  });

  it.each([0, 502, 504])('takes status %d without a problem for silence', (status) => {
    expect(failureOf(answered(status, null))).toEqual({ kind: 'unreachable' });
  });

  it('does not take a page of a proxy or an unknown code for a problem', () => {
    expect(failureOf(answered(500, '<html>'))).toEqual({ kind: 'unforeseen', status: 500 });
    expect(failureOf(answered(418, { code: 'tea.pot' }))).toEqual({ kind: 'unforeseen', status: 418 });
  });
});

describe('faultsByField', () => {
  it('places all faults of the body at their fields, and no others', () => {
    const problem = aProblem('request.invalid', [
      { code: 'blank', in: 'body', pointer: '/familyName', params: {} },
      { code: 'too-long', in: 'body', pointer: '/recordNumber', params: { max: 32 } },
      { code: 'control-characters', in: 'body', pointer: '/recordNumber', params: {} },
      { code: 'bad-format', in: 'header', pointer: '/If-Match', params: {} },
    ]);
    const faults = faultsByField({ kind: 'problem', problem, retryAfterSeconds: null });
    expect([...faults.keys()]).toEqual(['familyName', 'recordNumber']);
    expect(faults.get('recordNumber')).toHaveLength(2);
  });
});
