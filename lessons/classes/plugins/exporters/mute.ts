import { exporter } from "../mod.ts";

/** Lacks the method. */
// @ts-expect-error TS1238: Unable to resolve signature of class decorator
@exporter("mute")
export class Mute {}
