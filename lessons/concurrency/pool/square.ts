/** The task of the lesson: squares a number. */
export default function square(n: number): number {
  return n * n;
}
