"""Times the closures in a loop of CPython's own; prints what the other peers print."""

import sys
import time

import closures

calls = int(sys.argv[1])
for name in ["capture", "counter", "shared", "compose", "recursion", "text"]:
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter_ns()
        closures.looped(getattr(closures, name), calls)
        best = min(best, (time.perf_counter_ns() - start) / calls)
    print(f"{name} inside {best:.3f}")
