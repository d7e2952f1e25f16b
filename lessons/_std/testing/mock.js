// @ts-self-types="./mock.d.ts"
export * from "npm:deno-std@1.3.1/testing/mock.js";
