/**
 * `total()` adds up prices. It takes books and nothing else, although it looks
 * at the price alone: the compiler refuses a list of shoes.
 *
 * Run it with `deno test lessons/types/exercises/shapes.ts`.
 *
 * @example Hint
 * Which of a book's members does `total()` use? Ask for that much.
 *
 * @module
 */
import { assertEquals } from "@std/assert";

interface Book {
  title: string;
  price: number;
}

interface Priced {
  price: number;
}

export function total(items: readonly Priced[]): number {
  return items.reduce((sum, { price }) => sum + price, 0);
}

Deno.test("total() takes whatever has a price", () => {
  const books: Book[] = [{ title: "Emma", price: 9 }];
  assertEquals(total(books), 9);
  const shoes = [{ size: 42, price: 60 }, { size: 39, price: 50 }];
  assertEquals(total(shoes), 110);
});

Deno.test("a price is asked for, and a book still has its title", () => {
  const priceless = { title: "Emma" };
  // @ts-expect-error TS2741: Property 'price' is missing
  assertEquals(total([priceless]), NaN);
  // @ts-expect-error TS2741: Property 'title' is missing
  const untitled: Book = { price: 9 };
  assertEquals(untitled.title, undefined);
});
