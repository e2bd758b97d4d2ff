const [second, hour, day] = [1000, 3_600_000, 86_400_000];
const [opensAt, hoursOpen, daysOpen] = [6, 11, 5];
const openMilliseconds = hoursOpen * hour;

/** Instants of opening hours, Monday to Friday, in even steps over the two years before now. */
export class WorkingTime {
  private readonly firstMonday: number;
  private readonly openDays: number;

  constructor(
    now: Date,
    private readonly steps: number,
  ) {
    const today = Math.floor(now.getTime() / day) * day;
    const monday = today - ((now.getUTCDay() + 6) % 7) * day;
    const weeks = 104;
    this.firstMonday = monday - weeks * 7 * day;
    this.openDays = weeks * daysOpen;
  }

  /** The instant of a step; `within` from 0, less than 1, says where in it. */
  at(step: number, within: number): Date {
    const open = ((step + within) / this.steps) * this.openDays * openMilliseconds;
    const openDay = Math.floor(open / openMilliseconds);
    const days = Math.floor(openDay / daysOpen) * 7 + (openDay % daysOpen);
    const time = Math.floor((open % openMilliseconds) / second) * second;
    return new Date(this.firstMonday + days * day + opensAt * hour + time + (Math.floor(open) % second));
  }
}
