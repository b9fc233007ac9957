/**
 * A page may be made so that it cannot be read: a form answers to the names of its fields, so one with a field called
 * "children" has no children any more. Then nothing of ours is better than an error at every change of the page.
 */
export function attempt<T>(work: () => T, otherwise: () => T): T {
  try {
    return work();
  } catch (error) {
    console.warn('Meterwise: this page cannot be read.', error);
    return otherwise();
  }
}
