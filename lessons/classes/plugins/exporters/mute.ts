import { exporter } from "../mod.ts";

/** Lacks the method. */
// @ts-expect-error TS1238: Mute has no render(); at run time nobody checks types
@exporter("mute", import.meta)
export class Mute {}
