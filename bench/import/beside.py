"""Runs `afterword import` and a peer in turn on the same file, and compares what they found."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def parser(description):
    parser = argparse.ArgumentParser(description=description.split("\n")[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--afterword", default=os.path.join(ROOT, ".build/release/afterword"))
    parser.add_argument("--peer", metavar="FILE", help="only read this, with the peer")
    return parser


def run(command):
    """Seconds on the wall and of the processor, MB of the greatest process, and what was printed."""
    begun = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = child.stdout.read().decode()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = status
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    seconds = time.monotonic() - begun
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit, output


def measure(options, script, name, write, found, peer):
    """Prints what both take: the median of the processor's seconds, its children's among them.

    `write` makes the file at a path; `found` makes of what was printed a list to compare.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        write(path)
        print(f"{name}: {os.path.getsize(path) / 1e6:.1f} MB")
        database = os.path.join(folder, "afterword.sqlite")
        commands = {
            "afterword": [
                options.afterword, "import", path, "--database", database, "--dry-run", "--json",
                "--me", "sam@mail.example"],
            peer: [sys.executable, os.path.abspath(script), "--peer", path],
        }
        results = {key: [] for key in commands}
        for _ in range(options.runs):
            for key, command in commands.items():
                results[key].append(run(command))
        first, second = (found(runs[0][3]) for runs in results.values())
        if not first or first != second:
            sys.exit("They found different things.")
        for key, runs in results.items():
            wall, processor, memory, _ = zip(*runs)
            print(
                f"{key}: {statistics.median(processor):.2f} s of the processor, "
                f"{statistics.median(wall):.2f} on the clock, at most {max(memory):.0f} MB")
