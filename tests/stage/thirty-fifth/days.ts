/** What was spent on each of the fifteen days shown, and nothing on any. */
export const DAYS = [0.9, 1.4, 1.1, 2.3, 0.4, 0.3, 1.8, 2.6, 2.2, 3.1, 1.7, 0.5, 0.2, 1.9, 1.3];
export const FLAT = DAYS.map(() => 0);
