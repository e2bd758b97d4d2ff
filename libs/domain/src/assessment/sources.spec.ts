import { doseForms } from '../technique/dose-forms';
import { findingKinds } from './finding-kinds.data';
import { measuredTests } from './measured-tests.data';
import { outcomeMeasures } from './outcome-measures.data';
import { presentations } from './presentations.data';
import { redFlags } from './red-flags.data';
import { contraindications } from '../exercise/contraindications.data';
import { shippedExercises } from '../exercise/shipped-library';

describe('the sources of clinical facts', () => {
  it.each(
    Object.entries({
      ...{ contraindications, doseForms, findingKinds, measuredTests, outcomeMeasures, presentations, redFlags },
      shippedExercises,
    }),
  )('of %s are named for a clinician, not by a web host', (_, table) => {
    const hosts = JSON.stringify(table).match(/[a-z0-9-]+\.(?:com|org|net|gov|edu|io|uk|eu)\b/gi);
    expect(hosts).toBeNull();
  });
});
