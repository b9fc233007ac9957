/**
 * Places in a folded text, in the order of the text. Kept as columns of numbers: a pasted log may hold a hundred
 * thousand of them.
 */

/** How far a sign reaches, in letters, and how many letters the end of a line counts for. */
export type Reach = { letters: number; line: number };

export class Spots {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly lines: number[] = [];
  /** What stands there: a number that means something to whoever put it in. */
  readonly tags: number[] = [];

  get length(): number {
    return this.starts.length;
  }

  push(start: number, end: number, line: number, tag: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.lines.push(line);
    this.tags.push(tag);
  }

  pop(): void {
    this.starts.pop();
    this.ends.pop();
    this.lines.pop();
    this.tags.pop();
  }

  /** The spot nearest to one of another list, if it reaches so far: its number, or -1. */
  nearest(others: Spots, other: number, reach: Reach): number {
    const after = this.firstEndingAfter(others.starts[other] ?? 0);
    const before = after - 1;
    const near =
      this.distance(after, others, other, reach) < this.distance(before, others, other, reach) ? after : before;
    return this.distance(near, others, other, reach) <= reach.letters ? near : -1;
  }

  /** Letters between a spot and one of another list, none where they overlap; more across the ends of lines. */
  distance(n: number, others: Spots, other: number, reach: Reach): number {
    const start = this.starts[n];
    if (start === undefined) return Number.POSITIVE_INFINITY;
    const apart = Math.max(0, start - (others.ends[other] ?? 0), (others.starts[other] ?? 0) - (this.ends[n] ?? 0));
    return apart + Math.abs((this.lines[n] ?? 0) - (others.lines[other] ?? 0)) * reach.line;
  }

  private firstEndingAfter(start: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
