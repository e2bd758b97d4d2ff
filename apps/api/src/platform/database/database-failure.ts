/** The PostgreSQL error inside a failure, whether it came through TypeORM or straight from the driver. */
interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
}

function driverErrorOf(failure: unknown): DriverError {
  if (typeof failure !== 'object' || failure === null) return {};
  return (failure as { driverError?: DriverError }).driverError ?? failure;
}

/** Whether a row was refused because its value under this constraint is taken. */
export function isTaken(failure: unknown, constraint: string): boolean {
  const error = driverErrorOf(failure);
  return error.code === '23505' && error.constraint === constraint;
}

/** Whether a value cannot be stored where it was meant to go; validation should have said so before. */
export function isUnstorable(failure: unknown): boolean {
  return ['22021', '22P05', '22007', '22008', '22003', '23514'].includes(driverErrorOf(failure).code ?? '');
}

const unavailable = /^(08...|40001|40P01|53300|55P03|57014|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/** Whether the database could not be reached, or broke off; nothing was kept. */
export function isUnavailable(failure: unknown): boolean {
  if (failure instanceof Error && failure.message === 'aborted') return false;
  if (unavailable.test(driverErrorOf(failure).code ?? '')) return true;
  return (
    failure instanceof Error && /^(timeout exceeded when trying to connect|Connection terminated)/.test(failure.message)
  );
}

/** What may be logged of a failure: names, codes and places, never a message, which can hold a patient's data. */
export function describeFailure(failure: unknown): object {
  const { code, constraint, table } = driverErrorOf(failure);
  const error = failure instanceof Error ? failure : null;
  const places = error?.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);
  return { failure: error?.name ?? typeof failure, errorCode: code, constraint, table, places };
}
