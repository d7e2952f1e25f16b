/**
 * Listens to what tests ask about permissions, to know why one is ignored. This
 * runs beside the tests.
 *
 * @module
 */

/** The questions since a test was registered. */
export class Questions {
  readonly #lacking: string[];
  #refused: Deno.PermissionDescriptor[] = [];

  /** Listens from now on. `lacking` are the commands that this machine has not. */
  constructor(lacking: string[]) {
    this.#lacking = lacking;
    const { permissions } = Deno;
    const query = permissions.querySync.bind(permissions);
    permissions.querySync = (asked) => {
      const status = query(asked);
      if (status.state !== "granted") this.#refused.push(asked);
      return status;
    };
  }

  /**
   * Whether the arguments of the test that is registered now asked for commands
   * that this machine has not, and for nothing else in vain.
   */
  excuse(): boolean {
    const refused = this.#refused;
    this.#refused = [];
    return refused.length > 0 &&
      refused.every((asked) =>
        this.#lacking.some((command) =>
          "command" in asked && asked.command === command
        )
      );
  }
}
