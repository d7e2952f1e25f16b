/**
 * Loads the modules whose addresses are its arguments, so that one `deno test`
 * lists the tests of all. A module that does not load becomes a test whose name
 * says so.
 *
 * @module
 */
for (const url of Deno.args) {
  try {
    await import(url);
  } catch (error) {
    const said = error instanceof Error ? error.stack : error;
    Deno.test(`cannot load ${url} ${said}`, () => {
      throw error;
    });
  }
}
