import { doseForms } from '../technique/dose-forms';
import { findingKinds } from '../assessment/finding-kinds.data';
import { measuredTests } from '../assessment/measured-tests.data';
import { outcomeMeasures } from '../assessment/outcome-measures.data';
import { presentations } from '../assessment/presentations.data';
import { redFlags } from '../assessment/red-flags.data';
import { contraindications } from './contraindications.data';
import { shippedExercises } from './shipped-library';

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
