import type { PlanChange } from '../../plan/compare/plan-change';
import type { PlanDocument } from '../../plan/plan-document';

// A change may stand for several kinds of one shape.
type ChangeOf<Each, Kind> = Each extends { readonly kind: infer Known } ? (Kind extends Known ? Each : never) : never;

/** A change of one kind. */
export type ChangeOfKind<Kind extends PlanChange['kind']> = ChangeOf<PlanChange, Kind>;

/** Reads the part of a plan that a change is about: equal in two states where nothing became of it between them. */
export type PartOfPlan = (plan: PlanDocument) => unknown;
