/**
 * # Parallel Text
 *
 * Python's object and concurrency model beside TypeScript, both executed.
 *
 * @module
 */
export {};
