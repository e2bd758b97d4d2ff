/** How well a problem is treated, from its share of a whole treatment. */
export function coverageInWords(share: number): string {
  if (share <= 0) return 'not treated';
  if (share < 0.34) return 'a little';
  if (share < 0.67) return 'partly';
  return share < 0.95 ? 'well' : 'fully';
}

/** A share in whole percent with its sign: `78 %`. What is treated at all never reads as nothing. */
export function shareInWords(share: number): string {
  const percent = Math.round(share * 100);
  return `${share > 0 ? Math.max(1, percent) : 0}\u202f%`;
}

/** Minutes on a meter: `41 of 45 min`. */
export function minutesOfBudget(minutes: number, budget: number): string {
  return `${Math.round(minutes)} of ${Math.round(budget)}\u202fmin`;
}

/** A change of minutes with its sign: `+3 min`, `−2 min`, `same time`. */
export function minutesChangeInWords(change: number): string {
  const minutes = Math.round(change * 10) / 10;
  if (minutes === 0) return 'same time';
  return `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}\u202fmin`;
}
