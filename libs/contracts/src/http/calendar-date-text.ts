import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { parseCalendarDate } from '@repattern/domain';

/** Accepts a day that exists, written `YYYY-MM-DD`. */
export function CalendarDateText(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'calendarDateText',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && parseCalendarDate(value) !== null,
        defaultMessage: buildMessage((each) => `${each}$property must be a day that exists, YYYY-MM-DD`, options),
      },
    },
    options,
  );
}
