/* The same count in C, as a library: the benches load it into their process. */

#include <stdint.h>

/* The sum below n, lower half first. Chunks that fit 64 bits leave the compiler
   a loop that it may turn into vectors. */
void count(uint64_t n, uint64_t halves[2]) {
  const uint64_t size = n ? UINT64_MAX / (n * n) : 1;
  unsigned __int128 total = 0;
  for (uint64_t from = 0; from < n;) {
    const uint64_t to = n - from < size ? n : from + size;
    uint64_t sum = 0;
    for (uint64_t i = from; i < to; i++) sum += i * i;
    total += sum;
    from = to;
  }
  halves[0] = (uint64_t)total;
  halves[1] = (uint64_t)(total >> 64);
}
