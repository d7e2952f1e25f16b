/**
 * The assertions, as blocks import them.
 *
 * @module
 */
export * from "@std/assert";
