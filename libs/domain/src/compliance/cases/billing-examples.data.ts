import type { UnitsByCode } from '../billed-units';

/** A day’s minutes by code, and what they must come to by both rules. */
export interface BillingExample {
  readonly story: string;
  readonly minutes: Readonly<Record<string, number>>;
  readonly medicare: UnitsByCode;
  readonly ama: UnitsByCode;
}

/**
 * Worked examples of both rules: those of the manual, the edges of its table, and some of our own.
 * @source docs/sources.md#cms-eight-minutes
 */
export const billingExamples: readonly BillingExample[] = [
  {"story":"example 1 of the manual","minutes":{"97110":23,"97112":24},"medicare":{"97110":1,"97112":2},"ama":{"97110":2,"97112":2}},
  {"story":"example 2 of the manual, where the clinician may choose","minutes":{"97110":20,"97112":20},"medicare":{"97110":1,"97112":2},"ama":{"97110":1,"97112":1}},
  {"story":"example 3 of the manual","minutes":{"97110":33,"97140":7},"medicare":{"97110":2,"97140":1},"ama":{"97110":2}},
  {"story":"example 4 of the manual","minutes":{"97035":8,"97110":18,"97116":10,"97140":13},"medicare":{"97110":1,"97116":1,"97140":1},"ama":{"97035":1,"97110":1,"97116":1,"97140":1}},
  {"story":"example 5 of the manual, where the clinician may choose","minutes":{"97110":7,"97112":7,"97140":7},"medicare":{"97112":1},"ama":{}},
  {"story":"seven minutes of one code","minutes":{"97112":7},"medicare":{},"ama":{}},
  {"story":"eight minutes of one code","minutes":{"97112":8},"medicare":{"97112":1},"ama":{"97112":1}},
  {"story":"twenty-two minutes of one code","minutes":{"97110":22},"medicare":{"97110":1},"ama":{"97110":1}},
  {"story":"twenty-three minutes of one code","minutes":{"97110":23},"medicare":{"97110":2},"ama":{"97110":2}},
  {"story":"unattended stimulation beside timed codes","minutes":{"97112":26,"97140":12,"97530":15,"G0283":20},"medicare":{"97112":2,"97140":1,"97530":1,"G0283":1},"ama":{"97112":2,"97140":1,"97530":1,"G0283":1}},
  {"story":"two short services that pool to one unit","minutes":{"97110":4,"97140":4},"medicare":{"97110":1},"ama":{}},
];

/**
 * The table of the eight-minute rule: lowest and highest total of timed minutes for so many units.
 * @source docs/sources.md#cms-eight-minutes
 */
export const eightMinuteTable: readonly { readonly units: number; readonly from: number; readonly to: number }[] = [
  {"units":1,"from":8,"to":22},
  {"units":2,"from":23,"to":37},
  {"units":3,"from":38,"to":52},
  {"units":4,"from":53,"to":67},
  {"units":5,"from":68,"to":82},
  {"units":6,"from":83,"to":97},
  {"units":7,"from":98,"to":112},
  {"units":8,"from":113,"to":127},
];
