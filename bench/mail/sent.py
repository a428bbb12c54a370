#!/usr/bin/env python3
"""How long `afterword deliver` takes to find the proof of a letter among the sent mails: the first time, the
second, and once one more came, beside Python's email doing the same search in the same run.

    script/build && bench/mail/sent.py [--messages 10000] [--runs 5]

The mails are made anew from a seed, as a Maildir and as an mbox: one in twenty has an attachment of 40 kB.
One is to the recipient of the letter, and one is the letter itself. What a database of one interview takes
by itself stands beside it, as `deliver` without a mailbox.
"""

import argparse
import email.parser
import email.policy
import json
import mailbox
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORDS = (
    "the of and we team role interview call thanks next week your time please find attached "
    "meeting product looking forward regards project update question answer report invoice"
).split()
RECIPIENT = "ana.ruiz@northwind.example"


def text(rng, words):
    lines = []
    while words > 0:
        lines.append(" ".join(rng.choices(WORDS, k=11)))
        words -= 11
    return "\n".join(lines) + "\n"


def message(rng, number, to):
    hops = "".join(
        f"Received: from mx{hop}.example by mail.example with ESMTPS id {rng.getrandbits(64):x};\n"
        f"\tTue, 24 Nov 2026 09:{rng.randrange(60):02}:00 +0100\n" for hop in range(3))
    head = (
        f"From: Sam Doe <sam@mail.example>\nTo: {to}\n"
        f"Subject: {' '.join(rng.choices(WORDS, k=5))}\nDate: Mon, 23 Nov 2026 09:42:00 +0100\n"
        f"Message-ID: <{number}.{rng.getrandbits(64):x}@mail.example>\n{hops}MIME-Version: 1.0\n")
    body = text(rng, rng.randrange(40, 300))
    if number % 20:
        return head + "Content-Type: text/plain; charset=utf-8\n\n" + body
    data = "\n".join("QUJD" * 18 for _ in range(560))
    return (
        head + 'Content-Type: multipart/mixed; boundary="edge"\n\n--edge\nContent-Type: text/plain\n\n'
        + body + "--edge\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n"
        + data + "\n--edge--\n")


class Maildir:
    name = "Maildir"

    def __init__(self, folder):
        self.path = os.path.join(folder, "Sent")
        for part in ("cur", "new", "tmp"):
            os.makedirs(os.path.join(self.path, part))

    def add(self, number, message):
        with open(os.path.join(self.path, "cur", f"{number}.bench:2,S"), "w") as file:
            file.write(message)

    def heads(self):
        for name in os.listdir(os.path.join(self.path, "cur")):
            with open(os.path.join(self.path, "cur", name), "rb") as file:
                yield email.parser.BytesHeaderParser(policy=email.policy.compat32).parse(file)


class Mbox:
    name = "mbox"

    def __init__(self, folder):
        self.path = os.path.join(folder, "sent.mbox")

    def add(self, number, message):
        with open(self.path, "a") as file:
            file.write("From sam@mail.example Mon Nov 23 09:42:00 2026\n" + message + "\n")

    def heads(self):
        parser = email.parser.BytesHeaderParser(policy=email.policy.compat32)
        yield from mailbox.mbox(self.path, factory=parser.parse)


def run(options, home, *arguments):
    environment = {
        "HOME": home, "PATH": f"{home}/bin:/usr/bin:/bin", "TZ": "Europe/Berlin", "LANG": "C.UTF-8",
        "AFTERWORD_NOW": "@2026-11-24T09:42:00Z"}
    begun = time.monotonic()
    result = subprocess.run(
        [options.afterword, *arguments], env=environment, capture_output=True, text=True)
    seconds = time.monotonic() - begun
    if result.returncode:
        sys.exit(result.stderr)
    return seconds, result.stdout


def prepare(options, home, path):
    """One interview, and a letter to its interviewer that was handed over. Returns the letter."""
    os.makedirs(f"{home}/bin")
    os.makedirs(f"{home}/.config/afterword")
    with open(f"{home}/bin/msmtp", "w") as file:
        file.write(f"#!/bin/sh\ncat > '{home}/letter'\n")
    os.chmod(f"{home}/bin/msmtp", 0o755)
    with open(f"{home}/.config/afterword/config.toml", "w") as file:
        file.write('[me]\nname = "Sam Doe"\nemails = ["sam@mail.example"]\n')
    run(options, home, "add", "--company", "Northwind", "--role", "Engineer", "--start",
        "2026-11-20 14:00", "--duration", "1h", "--with", f"Ana Ruiz <{RECIPIENT}>")
    identifier = json.loads(run(options, home, "list", "--all", "--json")[1])[0]["id"]
    with open(f"{home}/text", "w") as file:
        file.write("Hi Ana,\n\nthank you for taking the time to show me how you work.\n\nSam\n")
    run(options, home, "write", identifier, "--subject", "Thank you", "--body", f"{home}/text")
    run(options, home, "send", identifier, "--yes")
    alone = min(run(options, home, "deliver")[0] for _ in range(options.runs))
    with open(f"{home}/.config/afterword/config.toml", "a") as file:
        file.write(f'[mail]\nsent = "{path}"\n')
    with open(f"{home}/letter") as file:
        return file.read(), alone


def peer(box, wanted):
    begun = time.monotonic()
    found = sum(
        head.get("Message-ID") == wanted or RECIPIENT in head.get("To", "") for head in box.heads())
    return time.monotonic() - begun, found


def measure(options, kind):
    first, second, more, alone, beside = [], [], [], [], []
    for _ in range(options.runs):
        with tempfile.TemporaryDirectory() as folder:
            rng = random.Random(20261124)
            box = kind(folder)
            letter, base = prepare(options, os.path.join(folder, "home"), box.path)
            for number in range(options.messages):
                to = f"Ana Ruiz <{RECIPIENT}>" if number == 7 else f"p{number % 97}@x{number % 31}.example"
                if number == options.messages // 2:
                    box.add(number, letter)
                else:
                    box.add(number, message(rng, number, to))
            home = os.path.join(folder, "home")
            wanted = next(
                line.split(" ", 1)[1] for line in letter.split("\n")
                if line.lower().startswith("message-id:"))
            beside.append(peer(box, wanted)[0])
            seconds, said = run(options, home, "deliver")
            if not said.startswith("proof"):
                sys.exit(f"The letter was not found: {said}")
            first.append(seconds)
            second.append(run(options, home, "deliver")[0])
            box.add(options.messages, message(rng, options.messages, "new@x.example"))
            more.append(run(options, home, "deliver")[0])
            alone.append(base)
    print(f"{kind.name}, {options.messages} messages, medians of {options.runs} runs in seconds:")
    for name, values in (
            ("the first look", first), ("the second", second), ("with one more message", more),
            ("without a mailbox", alone), ("Python's email, heads only", beside)):
        print(f"  {name:28} {statistics.median(values):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--afterword", default=os.path.join(ROOT, ".build/release/afterword"))
    options = parser.parse_args()
    for kind in (Maildir, Mbox):
        measure(options, kind)


if __name__ == "__main__":
    main()
