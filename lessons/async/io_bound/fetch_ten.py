"""Ten requests from CPython: a line `kind url` comes in; the seconds that the
requests took, measured here, and the ten answers go out."""

import sys
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from urllib.request import urlopen


def fetch(url):
    with urlopen(url) as response:
        return response.read().decode()


with ThreadPoolExecutor(10) as pool:
    ways = {"serial": map, "threads": pool.map}
    for line in sys.stdin:
        kind, url = line.split()
        start = perf_counter()
        answers = list(ways[kind](fetch, [f"{url}/{n}" for n in range(10)]))
        print(perf_counter() - start, *answers, flush=True)
