/**
 * # CPython's objects, corrected
 *
 * Much that is said of Python's objects is not what CPython does. Here are such
 * sentences, each refuted by the cell under it, for those who must explain
 * Python itself.
 *
 * ## What is counted, and what collected
 *
 * - "At zero references an object becomes eligible for collection." It is freed
 *   [there and then](../resources/garbage_collection.ts). What waits is a
 *   cycle, whose counts stay above zero.
 * - "Every object is counted." Since 3.12 the count of `None` stands still.
 * - "The collector traces from the roots." Within a set of objects it subtracts
 *   the references that they have to each other, and keeps what has a count left.
 *   So a count raised by hand keeps a cycle that no root leads to.
 * - "It has three generations." 3.14 came with two, and 3.14.5 went back to
 *   three. What stays is three thresholds.
 *
 * ```python
 * import ctypes, gc, sys, weakref
 *
 * class Node: ...
 *
 * gc.disable()
 * node, cycle = Node(), Node()
 * cycle.itself = cycle
 * alive = weakref.ref(node), weakref.ref(cycle)
 * del node, cycle
 * before, many = sys.getrefcount(None), [None] * 1000
 * print([ref() is None for ref in alive], sys.getrefcount(None) - before)
 * ctypes.pythonapi.Py_IncRef(ctypes.py_object(alive[1]()))
 * gc.collect()
 * print(alive[1]() is None, len(gc.get_threshold()))
 * ```
 *
 * ```text
 * [True, False] 0
 * False 3
 * ```
 *
 * ## What is one key
 *
 * "`functools.cache` takes `1` and `True` for the same." It does beside another
 * argument. A lone `int` or `str` is a key by itself, a lone `bool` or `float`
 * one in a tuple. A keyword makes a key of its own.
 *
 * ```python
 * import functools
 *
 * @functools.cache
 * def kind(x, unit="kg"):
 *     return type(x).__name__
 *
 * print(kind(1, "kg"), kind(True, "kg"), kind(1.0, "kg"))
 * print(kind(1), kind(True), kind(1.0), kind(x=1))
 * ```
 *
 * ```text
 * int int int
 * int bool bool int
 * ```
 *
 * ## What functions and modules hold
 *
 * - "A closure holds the scopes around it." It holds the variables that it uses
 *   and, as every function of Python, the globals of its module.
 * - "A module is a file." `sys` has none; it is built into the interpreter.
 * - "`wraps` preserves the metadata." Not the defaults, nor what marks a
 *   coroutine function.
 *
 * ```python
 * import functools, inspect, sys
 *
 * def outer(x, y):
 *     return lambda: x, lambda: 0
 *
 * uses, plain = outer(1, 2)
 * print(uses.__code__.co_freevars, plain.__closure__, hasattr(sys, "__file__"))
 *
 * async def greet(name="you"): ...
 *
 * wrapper = functools.wraps(greet)(lambda *args: greet(*args))
 * print(wrapper.__name__, wrapper.__defaults__)
 * print(inspect.iscoroutinefunction(wrapper))
 * ```
 *
 * ```text
 * ('x',) None False
 * greet None
 * False
 * ```
 *
 * ## What `with` calls
 *
 * - "`with f() as x` names what `f` returns." It names what the `__enter__` of
 *   that returns.
 * - "The error goes on." Not if `__exit__` returns something true.
 * - "`__exit__` always runs." Not if `__enter__` raises.
 *
 * ```python
 * class Inverse:
 *     def __init__(self, n):
 *         self.n = n
 *     def __enter__(self):
 *         return 1 / self.n
 *     def __exit__(self, kind, error, traceback):
 *         print("exit")
 *         return True
 *
 * with Inverse(4) as x:
 *     raise ValueError("swallowed")
 * print(x)
 * with Inverse(0): ...
 * ```
 *
 * ```text
 * exit
 * 0.25
 * ZeroDivisionError: division by zero
 * ```
 *
 * ## See also
 *
 * - [Python: `gc`](https://docs.python.org/3/library/gc.html)
 * - [CPython: how the collector works](https://github.com/python/cpython/blob/main/InternalDocs/garbage_collector.md)
 * - [Python 3.14.5: the collector of 3.13 is back](https://www.python.org/downloads/release/python-3145/)
 * - [PEP 683: immortal objects](https://peps.python.org/pep-0683/)
 * - [Python: `functools.cache`](https://docs.python.org/3/library/functools.html#functools.cache)
 * - [Python: `functools.update_wrapper`](https://docs.python.org/3/library/functools.html#functools.update_wrapper)
 * - [Python: the `with` statement](https://docs.python.org/3/reference/compound_stmts.html#the-with-statement)
 *
 * @module
 */
export {};
