import { plannedKnee } from '../../progression/cases/visit-case';
import { setDose } from '../../plan/edit/item-settings';
import type { PlanItem } from '../../plan/plan-document';
import { unusualDoses } from './unusual-doses';

const quadSet = plannedKnee.phases[0]?.clinic[0] as PlanItem;

it('tells of every dose outside its usual range, and of no other', () => {
  expect(unusualDoses(plannedKnee)).toEqual([]);
  const longer = { ...quadSet.dose, sets: 5 } as PlanItem['dose'];
  expect(unusualDoses(setDose(plannedKnee, quadSet.id, longer))).toMatchObject([
    {
      item: quadSet.id,
      exerciseId: quadSet.exerciseId,
      phase: 1,
      code: 'dose.unusual',
      params: { parameter: 'sets', value: 5 },
    },
  ]);
});
