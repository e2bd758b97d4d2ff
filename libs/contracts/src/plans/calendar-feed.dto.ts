/** The secret address under which a calendar program follows the visits of a plan. */
export class CalendarFeedView {
  /** Path below the origin. It is shown this once, and whoever knows it sees the visits. */
  path!: string;
}
