import type { Contraindication } from '@repattern/domain';

/** What a present precaution does. */
export const effectWording: Readonly<Record<Contraindication['effect'], string>> = {
  block: 'forbids',
  clearance: 'needs clearance',
  modify: 'changes',
};

/** A count of open questions. */
export function openInWords(open: number, all: number): string {
  return open === 0 ? `All ${all} answered` : `${open} of ${all} not asked`;
}
