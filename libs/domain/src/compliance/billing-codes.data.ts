/** How a code is billed: by its minutes, or once whatever it takes. */
export interface BillingCode {
  readonly code: string;
  readonly timed: boolean;
}

/**
 * Billing codes by number alone; what they stand for is licensed text.
 * @source docs/sources.md#cms-eight-minutes
 */
export const billingCodes: readonly BillingCode[] = [
  {"code":"97161","timed":false},
  {"code":"97162","timed":false},
  {"code":"97163","timed":false},
  {"code":"97164","timed":false},
  {"code":"97110","timed":true},
  {"code":"97112","timed":true},
  {"code":"97116","timed":true},
  {"code":"97140","timed":true},
  {"code":"97530","timed":true},
  {"code":"97535","timed":true},
  {"code":"97032","timed":true},
  {"code":"97750","timed":true},
  {"code":"97035","timed":true},
  {"code":"97014","timed":false},
  {"code":"G0283","timed":false},
  {"code":"97150","timed":false},
];

/**
 * Which of several codes with the same remainder gets the next unit where nobody chose; other timed codes follow by number.
 * @source policy
 */
export const unitOrder: readonly string[] = ['97112', '97530', '97116', '97110', '97140', '97535', '97032'];
