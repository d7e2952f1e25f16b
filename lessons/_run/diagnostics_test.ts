/**
 * Reads what the compiler says.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readDiagnostics, said } from "./diagnostics.ts";

const stderr = `Check file:///p/x.ts
TS2322 [ERROR]: Type '{ a: string; }' is not assignable to type 'A'.
  Types of property 'a' are incompatible.
    Type 'string' is not assignable to type 'number'.
const x: A = make();
      ^
    at file:///p/x.ts:3:7

    'a' is declared here.
    interface A { a: number }
                  ^
        at file:///p/x.ts:1:15

TS2304 [ERROR]: Cannot find name 'unknownName'.
unknownName;
~~~~~~~~~~~
    at file:///p/x.ts#4-7.ts:5:1

TS18003 [ERROR]: No inputs were found.
    at file:///p/y.ts:1:1

Found 3 errors.

error: Type checking failed.
`;

Deno.test("readDiagnostics() reads each error, and where it points", () => {
  assertEquals(readDiagnostics(stderr), [
    {
      ...{ code: "TS2322", file: "file:///p/x.ts", line: 3 },
      message:
        "Type '{ a: string; }' is not assignable to type 'A'.\nTypes of property 'a' are incompatible.\nType 'string' is not assignable to type 'number'.",
      shown: "const x: A = make();\n      ^",
    },
    {
      ...{ code: "TS2304", file: "file:///p/x.ts#4-7.ts", line: 5 },
      message: "Cannot find name 'unknownName'.",
      shown: "unknownName;\n~~~~~~~~~~~",
    },
    {
      ...{ code: "TS18003", file: "file:///p/y.ts", line: 1 },
      ...{ message: "No inputs were found.", shown: "" },
    },
  ]);
});

Deno.test("said() shows the code at which an error points, if it points at any", () => {
  assertEquals(readDiagnostics(stderr).slice(1).map(said), [
    "TS2304: Cannot find name 'unknownName'.\nunknownName;\n~~~~~~~~~~~",
    "TS18003: No inputs were found.",
  ]);
});
