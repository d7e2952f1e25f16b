/** The rates of this thread: each Worker has its own. */
export const settings = { rate: 3 };

/** What is bought, and at which rate, where it is not the usual one. */
export interface Order {
  /** How many. */
  n: number;
  /** The price of one; unless said, that of `settings`. */
  rate?: number;
}

/** The task of the lesson: what an order costs. */
export default function price({ n, rate }: Order): number {
  return n * (rate ?? settings.rate);
}
