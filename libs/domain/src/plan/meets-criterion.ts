import type { GateCriterion } from './gate-criterion';
import type { GateReading } from './measured-gates';

/** Whether a reading meets a criterion. What is unknown meets none. */
export function meetsCriterion({ op, value }: Pick<GateCriterion, 'op' | 'value'>, reading: GateReading): boolean {
  if (reading === 'unknown') return false;
  switch (op) {
    case '==':
      return reading === value;
    case '<=':
      return typeof reading === 'number' && typeof value === 'number' && reading <= value;
    case '>=':
      return typeof reading === 'number' && typeof value === 'number' && reading >= value;
  }
}
