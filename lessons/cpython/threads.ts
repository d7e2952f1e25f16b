/**
 * # CPython's threads, corrected
 *
 * Much that is said of Python's threads and processes is not what CPython does.
 * Here are such sentences, each refuted by the cell under it, for those who must
 * explain Python itself.
 *
 * ## What threads are
 *
 * - "Threads never help to compute." Compiled code can let go of the GIL, as
 *   `hashlib` does. With an hour between switches, the main thread would
 *   otherwise get no turn to stop the other.
 * - "They are not the operating system's." It has numbered them.
 * - "`join()` returns the function's result." It returns `None`.
 *
 * ```python native
 * import hashlib, sys, threading
 *
 * sys.setswitchinterval(3600)
 * block, stop = bytes(1_000_000), []
 * def work():
 *     while not stop: hashlib.sha256(block)
 *
 * thread = threading.Thread(target=work)
 * thread.start()
 * print(thread.native_id == threading.get_native_id())
 * stop.append(True)
 * print(thread.join(), "stopped")
 * ```
 *
 * ```text
 * False
 * None stopped
 * ```
 *
 * ## What locks do
 *
 * - "A `Lock` belongs to whoever took it." Anybody may release it. An `RLock` has
 *   an owner.
 * - "A thousand threads that count to 1000 need no lock." As a rule each is done
 *   before the next has started: the count is right by luck.
 * - "`append` is three steps, so threads corrupt a list." The interpreter guards
 *   them: by one lock, or without a GIL by one a list.
 *
 * ```python native
 * from concurrent.futures import ThreadPoolExecutor
 * from threading import Lock, RLock, Thread
 *
 * for lock in Lock(), RLock():
 *     lock.acquire()
 *     with ThreadPoolExecutor(1) as stranger:
 *         print(stranger.submit(lock.release).exception())
 *
 * count, items = 0, []
 * def increment():
 *     global count
 *     count += 1
 *     items.append(count)
 *
 * threads = [Thread(target=increment) for _ in range(1000)]
 * for thread in threads: thread.start()
 * for thread in threads: thread.join()
 * print(count, len(items))
 * ```
 *
 * ```text
 * None
 * cannot release un-acquired lock
 * 1000 1000
 * ```
 *
 * ## What a process starts with
 *
 * - "A child has its parent's variables." A forked one has copies. A spawned one
 *   imports the module again, so that a script which starts a child at its top
 *   level fails. Since 3.14, Linux forks no longer by default.
 * - "The pool took 2 s." Often only `map` was timed: the processes were up before.
 *
 * ```python native posix
 * import multiprocessing
 *
 * seen = ["at import"]
 * def look(queue):
 *     queue.put(seen)
 *
 * if __name__ == "__main__":
 *     seen.append("in the parent")
 *     for method in "fork", "spawn":
 *         context = multiprocessing.get_context(method)
 *         queue = context.SimpleQueue()
 *         child = context.Process(target=look, args=[queue])
 *         child.start()
 *         print(method, queue.get())
 *         child.join()
 *     with context.Pool(4):  # the clock starts after this
 *         print(len(multiprocessing.active_children()))
 * ```
 *
 * ```text
 * fork ['at import', 'in the parent']
 * spawn ['at import']
 * 4
 * ```
 *
 * "The function is sent." Its name is. The spawned child of a notebook, which has
 * no script to import, looks it up in vain:
 *
 * ```python
 * import pickle
 *
 * def compute(n):
 *     return n * n
 *
 * sent = pickle.dumps(compute)
 * del compute  # the child of a notebook has never had it
 * pickle.loads(sent)
 * ```
 *
 * ```text
 * AttributeError: module '__main__' has no attribute 'compute'
 * ```
 *
 * ## See also
 *
 * - [Python: `threading`](https://docs.python.org/3/library/threading.html)
 * - [Python: `hashlib`](https://docs.python.org/3/library/hashlib.html) lets go of
 *   the GIL
 * - [Python: thread safety without a GIL](https://docs.python.org/3/howto/free-threading-python.html#thread-safety)
 * - [Python: contexts and start methods](https://docs.python.org/3/library/multiprocessing.html#contexts-and-start-methods)
 * - [Python: what can be pickled](https://docs.python.org/3/library/pickle.html#what-can-be-pickled-and-unpickled)
 *
 * @module
 */
export {};
