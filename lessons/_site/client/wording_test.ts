import { assertEquals } from "@std/assert";
import { duration, invitation, verdict, wellDone } from "./wording.ts";

Deno.test("a run that went well is praised for what it has proved", () => {
  const [a, b] = [{ name: "a" }, { name: "b" }];
  assertEquals(wellDone({}), ["ran", "ran; no assertion in it"]);
  assertEquals(wellDone({ assertions: 1 }), [
    "good",
    "✓ every assertion holds",
  ]);
  assertEquals(wellDone({ tests: [a] }), ["good", "✓ the test passes"]);
  assertEquals(wellDone({ tests: [a, b] }), ["good", "✓ 2 tests pass"]);
});

Deno.test("a time has as many figures as it needs", () => {
  const times = [0.04, 9.96, 10, 999.4, 1000, 500_000];
  assertEquals(times.map(duration), [
    ...["0.0 ms", "10.0 ms", "10 ms", "999 ms", "1.0 s", "500.0 s"],
  ]);
});

Deno.test("after all have run it is said how many did what the page says", () => {
  const all = 3;
  assertEquals(verdict({ all, ran: 2, good: 2 }), [
    "",
    "Stopped after 2 of 3.",
  ]);
  assertEquals(verdict({ all, ran: 3, good: 2 }), [
    "bad",
    "2 of 3 did what the page says.",
  ]);
  assertEquals(verdict({ all, ran: 3, good: 3 }), [
    "good",
    "All 3 did what the page says.",
  ]);
});

Deno.test("before anything has run it is said what can, and what that loads", () => {
  const none = { runs: 2, needs: 0, python: false, typescript: false };
  assertEquals(invitation(none), "All run in this page.");
  assertEquals(
    invitation({ runs: 2, needs: 1, python: true, typescript: true }),
    "2 of 3 run in this page. Types are not checked here. The first Python cell loads CPython, 6 MB.",
  );
});
