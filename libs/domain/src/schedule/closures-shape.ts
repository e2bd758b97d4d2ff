import { date, list, object, text, type Shape } from '../kernel/shape';
import type { ClinicClosure } from './clinic-closure';

/** How many closures a clinic keeps at most. */
const mostClosures = 500;

const closureShape: Shape<ClinicClosure> = object<ClinicClosure>(
  { from: date, to: date, label: text(100) },
  {
    check: ({ from, to }) =>
      from <= to ? [] : [{ code: 'date-not-in-range', pointer: '/to', params: { lowest: from } }],
  },
);

/** What a clinic’s closures must be: each stretch ends on or after the day on which it begins. */
export const clinicClosuresShape: Shape<readonly ClinicClosure[]> = list(closureShape, mostClosures);
