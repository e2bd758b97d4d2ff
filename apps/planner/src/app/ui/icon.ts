import { Component, computed, input } from '@angular/core';

/** Paths on a 20 × 20 grid, drawn with a 1.5 line. */
const paths = {
  worklist: 'M4 5.5h1.5M8 5.5h8M4 10h1.5M8 10h8M4 14.5h1.5M8 14.5h8',
  patients:
    'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.3-3 2.4-4.7 5.5-4.7s5.2 1.7 5.5 4.7M13 4a2.7 2.7 0 0 1 0 5.2M15 12.2c1.7.700 2.7 2.2 3 4.3',
  review:
    'M4 3.5h8.5v6M4 3.5v13h5M6.5 7h3.5M6.5 10h2M13.2 15.4a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM15.1 14.7l2.4 2.4',
  audit: 'M5 3.5h10v13H5ZM7.5 7h5M7.5 10h2.5M8 13.3l1.4 1.3 2.9-2.9',
  comment: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2Z',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.2l2.8 1.6',
  library: 'M3.5 3.5H7v13H3.5ZM7 3.5h3.5v13H7ZM11.8 5l3.3-.9 2.9 11.5-3.3.9Z',
  sliders: 'M3 5.5h7M14 5.5h3M12 3.5v4M3 10h2M9 10h8M7 8v4M3 14.5h8M15 14.5h2M13 12.5v4',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17 17',
  plus: 'M10 4v12M4 10h12',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  moon: 'M16.5 11.8A7 7 0 1 1 8.2 3.5a5.6 5.6 0 0 0 8.3 8.3Z',
  system: 'M3 4h14v9.5H3ZM7.5 16.5h5M10 13.5v3',
  'sign-out': 'M8 3.5H4v13h4M8.5 10H17M13.5 6.5 17 10l-3.5 3.5',
  keyboard: 'M2.5 5.5h15v9h-15ZM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M7 11.7h6',
  offline: 'M3 3l14 14M6.4 8.6A8 8 0 0 0 3 10.5M17 10.5a10 10 0 0 0-6.5-2.9M6 13.3a5.6 5.6 0 0 1 5.5-1.4M10 16.5h.01',
  close: 'M5 5l10 10M15 5 5 15',
  minus: 'M4 10h12',
  check: 'M4 10.5 8 14.5 16 6',
  stop: 'M7 3h6l4 4v6l-4 4H7l-4-4V7ZM10 6.8v3.9M10 13.3h.01',
  warning: 'M10 3.2 17.8 16.5H2.2ZM10 8.2v3.6M10 14.2h.01',
  up: 'M5.5 12 10 7.5l4.5 4.5',
  down: 'M5.5 8 10 12.5 14.5 8',
  left: 'M12 5.5 7.5 10 12 14.5',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  copy: 'M7 7h9.5v9.5H7ZM13 7V3.5H3.5V13H7',
  right: 'M8 5.5 12.5 10 8 14.5',
  edit: 'M12.5 4.5l3 3L7 16l-3.5.500L4 13Z',
  archive: 'M3 4.5h14v3.5H3ZM4.5 8v8h11V8M8 11h4',
  restore: 'M4 10a6 6 0 1 0 2-4.5M4 3.5v3.5h3.5',
  circle: 'M10 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  lock: 'M5 9h10v7.5H5ZM7 9V6.5a3 3 0 0 1 6 0V9',
  pin: 'M7.5 3h5l-.7 5 2.7 3H5.5l2-3ZM10 11v6',
  more: 'M4.5 10a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0ZM9.4 10a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0ZM14.3 10a.6.6 0 1 0 1.2 0 .6.6 0 0 0-1.2 0Z',
  compose: 'M4 5h6M4 10h4M4 15h6M13.5 4v4M11.5 6h4M14 11.5v5M11.5 14h5',
  redo: 'M16 10a6 6 0 1 1-2-4.5M16 3.5V7h-3.5',
  show: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10ZM10 12.3a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6Z',
  hide: 'M3 3l14 14M8 4.8A8 8 0 0 1 10 4.5c5 0 8 5.5 8 5.5a13 13 0 0 1-2.2 2.8M12 15.2a8 8 0 0 1-2 .3C5 15.5 2 10 2 10a13 13 0 0 1 3-3.5',
} as const;

/** Name of an icon of the set. */
export type IconName = keyof typeof paths;

/** One icon of the planner's own set; decoration only, the words stand beside it. */
@Component({
  selector: 'app-icon',
  template: `
    <svg
      viewBox="0 0 20 20"
      [attr.width]="size()"
      [attr.height]="size()"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path [attr.d]="path()" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  `,
  styles: ':host { display: inline-flex }',
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(18);
  protected readonly path = computed(() => paths[this.name()]);
}
