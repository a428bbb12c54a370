#!/usr/bin/env python3
"""Measures what `afterword status --short` costs a prompt, beside sqlite3 asking the same, in turn.

  bench/status/beside.py AFTERWORD DATABASE [ROUNDS]

DATABASE is made by bench-fill and was opened by AFTERWORD once. Prints wall clock and processor time of
each, median and 99th percentile in milliseconds, and the median of the ratios of neighbours.
"""
import os
import statistics
import subprocess
import sys
import time

# As Store.standing(at:) asks it: the stored counts, brought to the present.
QUERY = """
SELECT sum(due), sum(late), sum(nudges) FROM (
  SELECT late, due, nudges FROM agendaCount
  UNION ALL SELECT sign * lateCount, sign * dueCount, sign * nudgeCount FROM (
    SELECT iif(now >= moment, 1, -1) AS sign, lateCount, dueCount, nudgeCount
    FROM (SELECT moment, unixepoch() AS now FROM agendaMoment), agenda
    WHERE since <> -9223372036854775808 AND since > min(moment, now) AND since <= max(moment, now)
    UNION ALL SELECT iif(now >= moment, -1, 1), lateCount, dueCount, nudgeCount
    FROM (SELECT moment, unixepoch() AS now FROM agendaMoment), agenda
    WHERE until <> 9223372036854775807 AND until > min(moment, now) AND until <= max(moment, now)))
"""


def cost(command):
    """Wall clock and processor time of a command, in milliseconds."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status:
        sys.exit(f"{command[0]} failed")
    return wall * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    program, database = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) == 4 else 300
    ours = [program, "status", "--short", "--database", database]
    theirs = ["sqlite3", "-readonly", database, QUERY]
    results = [(cost(ours), cost(theirs)) for _ in range(rounds)]
    for name, side in (("afterword", 0), ("sqlite3", 1)):
        for what, kind in (("wall", 0), ("processor", 1)):
            values = sorted(pair[side][kind] for pair in results)
            last = values[min(len(values) - 1, round(len(values) * 0.99))]
            print(f"{name:10} {what:10} {statistics.median(values):6.2f} {last:6.2f} ms")
    for what, kind in (("wall", 0), ("processor", 1)):
        ratio = statistics.median(ours[kind] / theirs[kind] for ours, theirs in results if theirs[kind])
        print(f"{what:21} x {ratio:.2f}")


if __name__ == "__main__":
    main()
