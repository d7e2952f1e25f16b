/**
 * Posts the theme that a Worker finds in its own copy of the preferences.
 *
 * @module
 */
/// <reference lib="deno.worker" />
import { preferences } from "./preferences.ts";

self.postMessage(preferences.get("theme"));
