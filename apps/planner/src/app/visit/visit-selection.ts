import type { ItemId } from '@repattern/domain';

/** What the panel beside the flowsheet is about; the gate of the phase where nothing is selected. */
export type VisitSelection = { readonly kind: 'item'; readonly item: ItemId };
