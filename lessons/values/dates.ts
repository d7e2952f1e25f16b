/**
 * # Dates and times
 *
 * Python has `date`, `datetime` and `timedelta`. TypeScript has `Temporal`,
 * with a type for each and months from 1, and the old `Date`: one moment,
 * months from 0, and few errors. Write `Temporal`, and read other people's
 * `Date`.
 *
 * **Trap:** `new Date(2026, 1, 31)` is 3 March: months start at 0, and days
 * roll over.
 *
 * ## A day is a `PlainDate`
 *
 * Like Python's, it does not change: `add` and `with` return another one.
 *
 * ```python
 * from datetime import date, timedelta
 *
 * day = date.fromisoformat("2026-01-31")
 * print(day + timedelta(days=1), day.replace(day=1))
 * print((date(2026, 3, 1) - day).days, day < date(2026, 3, 1))
 * ```
 *
 * ```text
 * 2026-02-01 2026-01-01
 * 29 True
 * ```
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const day = Temporal.PlainDate.from("2026-01-31");
 * assertEquals(String(day.add({ days: 1 })), "2026-02-01");
 * assertEquals(String(day.with({ day: 1 })), "2026-01-01");
 * assertEquals(day.until("2026-03-01").days, 29);
 * assertEquals(Temporal.PlainDate.compare(day, "2026-03-01"), -1);
 * ```
 *
 * - ✓ a month after the 31st is the last day of a shorter month
 * - ✓ equals() compares two days
 *
 * ## In practice
 *
 * A birthday is a `PlainDate`. What happened is an `Instant`, `datetime` in
 * UTC. A meeting next spring is a `ZonedDateTime`, with the name of its zone.
 * Where a library wants a `Date`, hand it
 * `new Date(instant.epochMilliseconds)`. For people write
 * `day.toLocaleString("en-GB", …)`: there is no `strftime`.
 *
 * ## A `Date` rolls over (silent)
 *
 * ```python
 * from datetime import datetime
 *
 * datetime.fromisoformat("tomorrow")
 * ```
 *
 * ```text
 * ValueError: Invalid isoformat string: 'tomorrow'
 * ```
 *
 * ```ts
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * const date = new Date(2026, 1, 31);
 * assertEquals([date.getMonth(), date.getDate()], [2, 3]); // 3 March
 * assertEquals(new Date("tomorrow").getTime(), NaN);
 * assertThrows(() => Temporal.PlainDate.from("2026-02-31"), RangeError);
 * ```
 *
 * ## `2026-01-02` is read as UTC (silent)
 *
 * With a time, and no zone, it is local. Where clocks are behind UTC, the first
 * one is the day before.
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const day = new Date("2026-01-02");
 * assertEquals(day.getTime(), Date.UTC(2026, 0, 2));
 * assertEquals(day.getDate() === 2, day.getTimezoneOffset() <= 0);
 * assertEquals(new Date("2026-01-02T00:00").getHours(), 0);
 * ```
 *
 * - ✓ in New York the second of January is the first
 *
 * ## A `Date` is changed for all who hold it (silent)
 *
 * ```ts
 * import { assertEquals } from "@std/assert";
 *
 * const start = new Date(Date.UTC(2026, 0, 31));
 * const end = start;
 * end.setUTCDate(1);
 * assertEquals(start.toISOString().slice(0, 10), "2026-01-01");
 * ```
 *
 * ## `<` on `Temporal` (throws)
 *
 * ```ts
 * import { assertThrows } from "@std/assert";
 *
 * const [a, b] = ["2026-01-01", "2026-01-02"].map((text) => Temporal.PlainDate.from(text));
 * assertThrows(() => a < b, TypeError, "compare for comparison");
 * ```
 *
 * ## Your turn
 *
 * Let `due()` name the day after thirty days, in any month:
 * `deno test lessons/values/exercises/dates.ts` says when it is right.
 *
 * ## See also
 *
 * - [JSON](./json.ts)
 * - [Python: `datetime`](https://docs.python.org/3/library/datetime.html)
 * - [MDN: `Temporal`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Temporal),
 *   [`Date()`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date/Date)
 * - [ECMA-262: the format of dates as text](https://tc39.es/ecma262/#sec-date-time-string-format)
 *
 * @module
 */
import { assertEquals, assertThrows } from "@std/assert";
import { granted } from "../_kit/granted.ts";

Deno.test("a month after the 31st is the last day of a shorter month", () => {
  const day = Temporal.PlainDate.from("2026-01-31");
  assertEquals(String(day.add({ months: 1 })), "2026-02-28");
});

Deno.test("equals() compares two days", () => {
  const [a, b] = [1, 1].map((day) => new Temporal.PlainDate(2026, 1, day));
  assertEquals([a === b, a.equals(b)], [false, true]);
});

Deno.test("in New York the second of January is the first", {
  ignore: !granted({ name: "run", command: Deno.execPath() }),
}, async () => {
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["eval", `console.log(new Date("2026-01-02").getDate())`],
    env: { TZ: "America/New_York", NO_COLOR: "1" },
  }).output();
  assertEquals(new TextDecoder().decode(stdout), "1\n");
});

Deno.test("a Date counts milliseconds, and Python seconds", () => {
  const [a, b] = [new Date("2026-01-01T00:00Z"), new Date("2026-01-02T12:00Z")];
  assertEquals(b.getTime() - a.getTime(), 36 * 3600 * 1000);
  assertEquals(a.getTime() / 1000, 1767225600);
});

Deno.test("the compiler refuses to subtract a Date", () => {
  const [a, b] = [new Date(0), new Date(5)];
  // @ts-expect-error TS2363: The right-hand side of an arithmetic operation must be of type
  assertEquals(b.getTime() - a, 5);
});

Deno.test("a zone knows the hour that is skipped in spring", () => {
  const night = Temporal.Instant.from("2026-03-29T00:30Z")
    .toZonedDateTimeISO("Europe/Berlin");
  assertEquals([night.hour, night.hoursInDay], [1, 23]);
  assertEquals([night.add({ hours: 1 }).hour, night.add({ days: 1 }).hour], [
    3,
    1,
  ]);
});

Deno.test("a record of a day that is not there is cut, unless it says reject", () => {
  const day = { year: 2026, month: 2, day: 31 };
  assertEquals(String(Temporal.PlainDate.from(day)), "2026-02-28");
  assertThrows(
    () => Temporal.PlainDate.from(day, { overflow: "reject" }),
    RangeError,
  );
});

Deno.test("a Temporal value becomes its text in JSON", () => {
  const day = Temporal.PlainDate.from("2026-01-01");
  assertEquals(JSON.stringify({ day }), '{"day":"2026-01-01"}');
});
