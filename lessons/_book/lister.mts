/**
 * Loads the modules whose addresses are its arguments, so that one `deno test`
 * can list the tests of all. A module that does not load becomes a test that
 * says so.
 *
 * @module
 */
for (const url of Deno.args) {
  try {
    await import(url);
  } catch (error) {
    Deno.test(`${url} ${error}`, () => {
      throw error;
    });
  }
}
