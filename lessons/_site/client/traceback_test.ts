import { assertEquals } from "@std/assert";
import { beforeTraceback, lineIn } from "./traceback.ts";

const called = `Traceback (most recent call last):
  File "/home/cell.py", line 12, in <module>
    f()
  File "/home/cell.py", line 2, in f
    json.loads("{")
  File "/lib/python314.zip/json/__init__.py", line 352, in loads
    return _default_decoder.decode(s)
json.decoder.JSONDecodeError: Expecting property name
`;
const torn = `  File "/home/cell.py", line 2
    if x
        ^
SyntaxError: expected ':'
`;
const group = `  + Exception Group Traceback (most recent call last):
  |   File "/home/cell.py", line 3, in <module>
  |     raise ExceptionGroup('g', [ValueError(1)])
  | ExceptionGroup: g (1 sub-exception)
  +-+---------------- 1 ----------------
    | ValueError: 1
    +------------------------------------
`;

Deno.test("the line of an error is the last one of the cell itself", () => {
  assertEquals([called, torn, group].map(lineIn), [2, 2, 3]);
  assertEquals(lineIn(`${called}\nDuring handling:\n\n${group}`), 3);
  assertEquals(lineIn('he said: File "cell.py", line 3'), undefined);
});

Deno.test("what was written before an error is kept, the traceback is not", () => {
  for (const traceback of [called, torn, group]) {
    assertEquals(beforeTraceback(`one\n two\n${traceback}`), "one\n two\n");
  }
  assertEquals(
    beforeTraceback("a Traceback (most recent"),
    "a Traceback (most recent",
  );
  assertEquals(beforeTraceback(`one${called}`), "one");
});
