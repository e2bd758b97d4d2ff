import type { DragRef, DropListRef } from '@angular/cdk/drag-drop';
import { DestroyRef, inject, Injectable, Injector } from '@angular/core';
import type { ItemId, PlanPlace } from '@repattern/domain';
import { BoardState } from './board-state';

/** A lane as it is drawn. */
export interface DrawnLane {
  readonly element: HTMLElement;
  readonly place: PlanPlace;
}

interface DropLane {
  readonly place: PlanPlace;
  readonly list: DropListRef;
  readonly cards: Map<HTMLElement, DragRef<ItemId>>;
}

type DragDrop = typeof import('@angular/cdk/drag-drop');

// Touch scrolls the board; a finger that rests on a card picks it up.
const touchDelayMilliseconds = 350;
const autoScrollPixels = 10;

/** Lets cards be dragged inside and between lanes. What drags is fetched once the board stands. */
@Injectable()
export class CardDrag {
  private readonly board = inject(BoardState);
  private readonly injector = inject(Injector);
  private readonly lanes = new Map<HTMLElement, DropLane>();
  private dragDrop: Promise<DragDrop> | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      for (const element of [...this.lanes.keys()]) this.withdraw(element);
    });
  }

  /** Makes a lane and its cards take part, as they are drawn now. */
  async offer({ element, place }: DrawnLane): Promise<void> {
    this.dragDrop ??= import('@angular/cdk/drag-drop');
    const dragDrop = await this.dragDrop;
    if (!element.isConnected) return;
    const lane = this.lanes.get(element) ?? this.laneAt({ element, place }, dragDrop);
    this.lanes.set(element, lane);
    const drawn = [...element.querySelectorAll<HTMLElement>('[data-card]')];
    for (const [card, ref] of lane.cards) if (!drawn.includes(card)) forget(lane, card, ref);
    lane.list.withItems(drawn.map((card) => lane.cards.get(card) ?? this.cardAt(card, lane, dragDrop)));
    this.connect();
  }

  withdraw(element: HTMLElement): void {
    const lane = this.lanes.get(element);
    if (lane === undefined) return;
    for (const [card, ref] of lane.cards) forget(lane, card, ref);
    lane.list.dispose();
    this.lanes.delete(element);
    this.connect();
  }

  private laneAt({ element, place }: DrawnLane, { createDropListRef }: DragDrop): DropLane {
    const list = createDropListRef(this.injector, element);
    list.withOrientation('vertical');
    list.autoScrollStep = autoScrollPixels;
    const scrolling = element.closest<HTMLElement>('[data-scrolls]');
    list.withScrollableParents(scrolling === null ? [] : [scrolling]);
    list.dropped.subscribe(({ item, currentIndex }) => {
      this.board.move((item as DragRef<ItemId>).data, { ...place, at: currentIndex });
    });
    return { place, list, cards: new Map() };
  }

  private cardAt(element: HTMLElement, lane: DropLane, { createDragRef }: DragDrop): DragRef<ItemId> {
    const card = createDragRef<ItemId>(this.injector, element);
    card.data = element.dataset['card'] ?? '';
    card.dragStartDelay = { mouse: 0, touch: touchDelayMilliseconds };
    card.withHandles([...element.querySelectorAll<HTMLElement>('[data-item]')]);
    card.started.subscribe(() => this.markForbidden(card.data));
    card.ended.subscribe(() => this.markForbidden(null));
    lane.cards.set(element, card);
    return card;
  }

  /** Shows while a card is dragged where it must not go; what stands against it is said when it is dropped there. */
  private markForbidden(item: ItemId | null): void {
    for (const [element, { place }] of this.lanes)
      element.toggleAttribute('data-forbidden', item !== null && this.board.isForbidden(item, place));
  }

  private connect(): void {
    const lists = [...this.lanes.values()].map(({ list }) => list);
    for (const list of lists) list.connectedTo(lists);
  }
}

function forget(lane: DropLane, card: HTMLElement, ref: DragRef<ItemId>): void {
  ref.dispose();
  lane.cards.delete(card);
}
