import { email, maxLength, validate, type SchemaPath } from '@angular/forms/signals';
import type { Role } from '@repattern/contracts/values';
import { faultInWords } from '../../wording/field-fault-wording';

/** The rule of a name, as the server has it. */
export function aName(path: SchemaPath<string>): void {
  validate(path, ({ value }) => (value().trim() === '' ? { kind: 'blank', message: 'Enter the name.' } : null));
  maxLength(path, 200, { message: faultInWords({ code: 'too-long', params: { max: 200 } }) });
}

/** The rule of roles: without one nobody could do anything. */
export function someRole(path: SchemaPath<readonly Role[]>): void {
  validate(path, ({ value }) =>
    value().length === 0 ? { kind: 'blank', message: 'Choose at least one role.' } : null,
  );
}

/** The rule of an address to sign in with. */
export function anAddress(path: SchemaPath<string>): void {
  validate(path, ({ value }) =>
    value().trim() === '' ? { kind: 'blank', message: 'Enter the e-mail address.' } : null,
  );
  email(path, { message: 'This is no e-mail address.' });
  maxLength(path, 254, { message: faultInWords({ code: 'too-long', params: { max: 254 } }) });
}
