import type { Autosave } from './autosave';
import type { DraftSync } from './draft-sync';

const waitToLeaveMilliseconds = 2000;

/** Sends before the screen is left, waiting a little; answers whether nothing would be lost, here or on the server. */
export async function leavesNothing(autosave: Autosave, sync: Pick<DraftSync, 'dirty' | 'onDevice'>): Promise<boolean> {
  const patience = new Promise((resolve) => setTimeout(resolve, waitToLeaveMilliseconds));
  await Promise.race([autosave.flush(), patience]);
  return !sync.dirty() || sync.onDevice();
}
