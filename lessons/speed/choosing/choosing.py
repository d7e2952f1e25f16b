"""What it costs inside CPython to start what answers, to ask it again, and to
count four times: on each line a name and the median in microseconds."""

import asyncio
import multiprocessing
from queue import SimpleQueue
from statistics import median
from threading import Thread
from time import perf_counter

from count import count, serial


def row(name, rounds, run, expected, each=1):
    times = []
    for _ in range(rounds):
        start = perf_counter()
        result = run()
        times.append((perf_counter() - start) / each * 1e6)
        if result != expected:
            raise ValueError(f"{name}: {result}, not {expected}")
    print(f"{name}\t{median(times):.1f}", flush=True)


async def tasks():
    async def answer(n):
        return n

    return sum([await asyncio.create_task(answer(n)) for n in range(1000)])


def echo(receive, send):
    while (item := receive()) is not None:
        send(item)


def serve(connection):
    echo(connection.recv, connection.send)


def ask(send, receive, times):
    answers = 0
    for n in range(times):
        send(n)
        answers += receive() == n
    return answers


def thread(times):
    there, back = SimpleQueue(), SimpleQueue()
    one = Thread(target=echo, args=(there.get, back.put))
    one.start()
    answers = ask(there.put, back.get, times)
    there.put(None)
    one.join()
    return answers


def process(method, times):
    context = multiprocessing.get_context(method)
    here, there = context.Pipe()
    one = context.Process(target=serve, args=(there,))
    one.start()
    answers = ask(here.send, here.recv, times)
    here.send(None)
    one.join()
    return answers


if __name__ == "__main__":
    n, many = 10**7, 10_000
    four = [(n - 1) * n * (2 * n - 1) // 6] * 4
    row("a task", 20, lambda: asyncio.run(tasks()), 499_500, each=1000)
    row("a thread", 200, lambda: thread(1), 1)
    row("a process, forked", 50, lambda: process("fork", 1), 1)
    row("a process, spawned", 10, lambda: process("spawn", 1), 1)
    row("a message to a thread", 5, lambda: thread(many), many, each=many)
    row("a message to a process", 5, lambda: process("fork", many), many, each=many)
    row("four counts, serial", 3, lambda: serial(n), four)
    with multiprocessing.Pool(2) as pool:
        run = lambda: pool.map(count, [n] * 4, chunksize=1)
        row("four counts, processes", 3, run, four)
