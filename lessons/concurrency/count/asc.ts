/**
 * AssemblyScript's compiler, without the types of its package, which change
 * those of Array wherever they are read.
 *
 * @module
 */
// @ts-types="./asc.d.ts"
export { compileString } from "assemblyscript/asc";
