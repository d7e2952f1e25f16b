/**
 * The colours: whatever is read stands out from what it stands on.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";

const style = new URL("./style/colours.css", import.meta.url);
const ignore = Deno.permissions.querySync({ name: "read", path: style })
  .state !== "granted";

type Pair = [light: string, dark: string];

function palette(): Map<string, Pair> {
  const pairs = Deno.readTextFileSync(style)
    .matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map(
    [...pairs].map(([, name, light, dark]) => [name, [light, dark]]),
  );
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) =>
    a - b
  );
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const grounds = ["page", "panel", "raised"];
const noText = [...grounds, "line", "found"];

Deno.test("contrast() is 21 between black and white", () => {
  assertEquals(contrast("#000000", "#ffffff"), 21);
});

Deno.test(
  "every colour of text has a contrast of 4.5 on every ground, light and dark",
  { ignore },
  () => {
    const colours = palette();
    assert(colours.size > 15);
    const weak = [...colours].filter(([name]) => !noText.includes(name))
      .flatMap(([name, text]) =>
        grounds.flatMap((ground) =>
          [0, 1].filter((scheme) =>
            contrast(text[scheme], colours.get(ground)?.[scheme] ?? "") < 4.5
          ).map((scheme) =>
            `${name} on ${ground}, ${["light", "dark"][scheme]}`
          )
        )
      );
    assertEquals(weak, []);
  },
);
