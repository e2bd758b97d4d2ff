import type { ElementRef } from '@angular/core';
import { Component, computed, DOCUMENT, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { debounceTime } from 'rxjs';
import { LibraryStore } from '../data/library-store';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { offerShortcuts } from '../shell/shortcuts';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { ChosenFacets } from './chosen-facets';
import { ExerciseResults, type Starring } from './exercise-results';
import { FacetPanel } from './facet-panel';
import type { FacetKey } from './facets';
import { Favourites } from './favourites';
import { findExercises } from './find-exercises';
import { paramsOf, queryOf } from './library-address';
import { everything, isNarrowed, withMarkToggled, withToggled, type LibraryQuery, type Mark } from './library-query';
import { shownFacets, shownMarks } from './shown-facets';

const pauseMilliseconds = 200;

/** The exercise library: searched as one types, narrowed by facets. The address holds the words too, as they name no patient. */
@Component({
  selector: 'app-library',
  imports: [ChosenFacets, EmptyState, ExerciseResults, FacetPanel, FailureNote, Icon, RouterLink, RowSkeleton],
  templateUrl: './library.html',
  styleUrl: './library.scss',
})
export class Library {
  private readonly favourites = inject(Favourites);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly words = viewChild.required<ElementRef<HTMLInputElement>>('words');
  private readonly results = viewChild(ExerciseResults);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(LibraryStore);

  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });
  private readonly address = computed(() => queryOf(this.params()));
  private written = '';
  // What is typed runs ahead of the address. It follows it only where the address was changed by somebody else.
  protected readonly typed = linkedSignal<string, string>({
    source: () => this.address().text,
    computation: (text, typed) => (typed !== undefined && text === this.written ? typed.value : text),
  });
  protected readonly query = computed<LibraryQuery>(() => ({ ...this.address(), text: this.typed() }));
  protected readonly found = findExercises(this.store.entries, this.query);
  protected readonly queryParams = computed(() => paramsOf(this.query()));
  protected readonly narrowed = computed(() => isNarrowed(this.query()));
  protected readonly facets = computed(() => shownFacets(this.found().facets, this.query()));
  protected readonly marks = computed(() => shownMarks(this.found().marks, this.query()));
  protected readonly filtersOpen = signal(false);
  protected readonly count = computed(() => {
    if (this.store.loading() || this.store.failure() !== null) return '';
    const { length } = this.found().entries;
    return `${length} ${length === 1 ? 'exercise' : 'exercises'}`;
  });

  constructor() {
    toObservable(this.typed)
      .pipe(debounceTime(pauseMilliseconds), takeUntilDestroyed())
      .subscribe(() => this.writeWords());
    offerShortcuts([
      { keys: ['f'], label: 'Search the library', run: () => this.searchAgain() },
      { keys: ['s'], label: 'Star the exercise, or take the star away', run: () => this.results()?.starFocused() },
    ]);
  }

  protected search(words: string): void {
    this.typed.set(words);
    this.scrollUp();
  }

  protected toggle(key: FacetKey, value: string): void {
    this.scrollUp();
    this.readdress(withToggled(this.query(), key, value));
  }

  protected toggleMark(mark: Mark): void {
    this.scrollUp();
    this.readdress(withMarkToggled(this.query(), mark));
  }

  protected clear(): void {
    this.search('');
    this.readdress(everything);
    this.words().nativeElement.focus();
  }

  /** Keeps the words in the address at once: the person is about to leave the field, perhaps for an exercise. */
  protected writeWords(): void {
    if (this.typed() !== this.address().text) this.readdress(this.query());
  }

  protected searchAgain(): void {
    this.words().nativeElement.focus();
    this.words().nativeElement.select();
  }

  protected enterResults(event: Event): void {
    event.preventDefault();
    this.results()?.focus();
  }

  protected star({ entry, favourite }: Starring): void {
    void this.favourites.set(entry.exercise.id, favourite);
  }

  // What fits best stands at the top.
  private scrollUp(): void {
    if ((this.view?.scrollY ?? 0) > 0) this.view?.scrollTo(0, 0);
  }

  private readdress(query: LibraryQuery): void {
    this.written = query.text;
    void this.router.navigate([], { queryParams: paramsOf(query), queryParamsHandling: 'merge', replaceUrl: true });
  }
}
