import { doseFormIds, doseForms } from '../technique/dose-forms';
import type { DoseFormId } from '../technique/dose-forms';
import { techniques } from '../technique/techniques';
import type { TechniqueGroupId } from '../technique/techniques';

/** Forms of other groups in which a group may be dosed: core control begins with low effort and with easy movement. */
const borrowedForms: Readonly<Partial<Record<TechniqueGroupId, readonly DoseFormId[]>>> = {
  'core-stability': ['activation-low-load', 'mobility-dynamic'],
};

/** The ways in which the exercises of a group can be dosed, in the order of the forms. */
export function formsOfGroup(group: TechniqueGroupId): readonly DoseFormId[] {
  return doseFormIds.filter(
    (form) => techniques[doseForms[form].technique].group === group || borrowedForms[group]?.includes(form),
  );
}
