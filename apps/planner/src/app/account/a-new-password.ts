import { validate, type SchemaPath } from '@angular/forms/signals';
import { passwordFault } from '@repattern/contracts/values';
import { passwordFaultWording } from '../wording/password-wording';

/** The rule of a new password of the account with this address, as the server has it. */
export function aNewPassword(path: SchemaPath<string>, email: () => string): void {
  validate(path, ({ value }) => {
    if (value() === '') return { kind: 'blank', message: 'Choose a password.' };
    const fault = passwordFault(value(), email());
    return fault === null ? null : { kind: fault, message: passwordFaultWording[fault] };
  });
}
