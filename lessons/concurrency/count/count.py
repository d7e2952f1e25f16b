"""The same count in CPython: a request a line, its sums on a line."""

import sys
from multiprocessing import Pool
from threading import Thread


def count(n):
    total = 0
    for i in range(n):
        total += i * i
    return total


def serial(n):
    return [count(n) for _ in range(4)]


def threads(n):
    sums = []
    four = [Thread(target=lambda: sums.append(count(n))) for _ in range(4)]
    for thread in four:
        thread.start()
    for thread in four:
        thread.join()
    return sums


def start_up(n):
    with Pool(2) as two:
        return two.map(count, [n] * 4)


if __name__ == "__main__":
    with Pool(2) as pool:
        work = {
            "one": lambda n: [count(n)],
            "serial": serial,
            "threads": threads,
            "processes": lambda n: pool.map(count, [n] * 4),
            "start-up": start_up,
        }
        for request in sys.stdin:
            kind, n = request.split()
            print(*work[kind](int(n)), flush=True)
