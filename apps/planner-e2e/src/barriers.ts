import type { Visitor } from './visitor';

/** What axe found in each state of a journey; states without a barrier are not kept. */
export class Barriers {
  readonly found: Record<string, string[]> = {};

  constructor(private readonly visitor: Visitor) {}

  async look(state: string): Promise<void> {
    const barriers = await this.visitor.barriers();
    if (barriers.length > 0) this.found[state] = barriers;
  }
}
