import type { AssessmentSection, ProblemCause } from '@repattern/domain';
import { fieldPlace } from './sections/field-place';

/** A field of the screen and the section that it stands in. */
export interface Place {
  readonly section: AssessmentSection;
  readonly field: string;
}

/** Where the entry stands that speaks for a problem. */
export function causePlace(cause: ProblemCause): Place {
  switch (cause.kind) {
    case 'finding':
      return at('findings', fieldPlace('findings', cause.finding, cause.side));
    case 'strength':
      return at('strength', fieldPlace('strength', cause.muscle, cause.side));
    case 'motion':
      return at('rangeOfMotion', fieldPlace('rangeOfMotion', cause.motion, cause.side));
    case 'test':
      return at('tests', fieldPlace('tests', cause.test, cause.side));
    case 'outcome':
      return at('outcomes', fieldPlace('outcomes', cause.measure));
    case 'pain':
      return at('pain', fieldPlace('pain', cause.rating));
    case 'presentation':
      return at('presentation', fieldPlace('presentation', 'id'));
  }
}

function at(section: AssessmentSection, field: string): Place {
  return { section, field };
}
