import { exporter } from "../mod.ts";

/** Registers itself, in a module that then fails. */
@exporter("xml")
export class Xml {
  /** Would need a library. */
  render(): string {
    return "<rows/>";
  }
}

throw new Error("there is no XML library");
