import { inject, Service } from '@angular/core';
import type { ExerciseId } from '@repattern/domain';
import { LibraryStore } from '../data/library-store';
import { Notices } from '../data/notices';
import { failureInWords } from '../wording/failure-wording';

/** Stars exercises for the person who is signed in, and says so when a star could not be kept. */
@Service()
export class Favourites {
  private readonly notices = inject(Notices);
  private readonly store = inject(LibraryStore);

  async set(id: ExerciseId, favourite: boolean): Promise<void> {
    const failure = await this.store.star(id, favourite);
    if (failure !== null)
      this.notices.show({ text: `The star was not kept. ${failureInWords(failure).what}`, undo: null });
  }
}
