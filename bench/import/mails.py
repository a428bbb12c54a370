#!/usr/bin/env python3
"""How long `afterword-reader` takes for a mailbox, beside Python's mailbox and email in the same run, and
`afterword import` for the mailbox the first time, the second, and once it grew.

    script/build && bench/import/mails.py [--messages 10000] [--invites 200] [--runs 5]

Both find the events of the invitations; what they found is compared. The mailbox is made anew from a
seed, so that each run has the same: two in five messages have HTML beside the text, one in twenty an
attachment of 40 kB.
"""

import argparse
import base64
import json
import os
import random
import shutil
import statistics
import sys
import tempfile

import beside

WORDS = (
    "the of and we team role interview call thanks next week your time please find attached "
    "meeting product looking forward regards project update question answer report invoice "
    "newsletter ticket build failed passed review merge order shipped account calendar"
).split()

INVITE = """BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:{number}@globex.example
DTSTART:202611{day:02}T{hour:02}0000Z
DTEND:202611{day:02}T{hour:02}4500Z
SUMMARY:Interview {number} with Globex
ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@globex.example
ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
DESCRIPTION:{text}
END:VEVENT
END:VCALENDAR
"""


def text(rng, words):
    lines = []
    while words > 0:
        lines.append(" ".join(rng.choices(WORDS, k=11)))
        words -= 11
    return "\n".join(lines)


def part(kind, body, encoding=None):
    head = f"Content-Type: {kind}\n"
    if encoding:
        head += f"Content-Transfer-Encoding: {encoding}\n"
    return f"--edge\n{head}\n{body}\n"


def base64_of(data):
    return base64.encodebytes(data).decode()


def message(rng, number, is_invite):
    head = (
        f"From sender{number}@mail.example Mon Nov  2 10:00:00 2026\n"
        f"Return-Path: <sender{number}@mail.example>\n"
        "Received: from a.example by b.example with ESMTPS; Mon, 2 Nov 2026 10:00:00 +0100\n"
        f"From: =?utf-8?q?S=C3=A9nder_{number}?= <sender{number}@mail.example>\n"
        f"To: Sam Doe <sam@mail.example>\nSubject: {text(rng, 5)}\n"
        f"Date: Mon, 02 Nov 2026 10:00:00 +0100\nMessage-ID: <{number}@mail.example>\n"
        "MIME-Version: 1.0\n"
    )
    body = text(rng, rng.randint(50, 400))
    parts = [part("text/plain; charset=utf-8", body)]
    if rng.random() < 0.4:
        rows = "".join(f"<p style=3D\"margin: 0\">{line}</p>=\n" for line in body.split("\n"))
        parts.append(part("text/html; charset=utf-8", rows, "quoted-printable"))
    if rng.random() < 0.05:
        file = base64_of(rng.randbytes(40_000))
        parts.append(part('application/pdf; name="file.pdf"', file, "base64"))
    if is_invite:
        # Words of chance about interviews would speak against it.
        invite = INVITE.format(
            number=number, day=rng.randint(1, 28), hour=rng.randint(8, 18),
            text=text(rng, 40).replace("\n", " ").replace("interview", "meeting"))
        kind = "text/calendar; method=REQUEST; charset=utf-8"
        parts.append(part(kind, base64_of(invite.encode()), "base64"))
    if len(parts) == 1:
        return head + "Content-Type: text/plain; charset=utf-8\n\n" + body + "\n\n"
    return (
        head + 'Content-Type: multipart/mixed; boundary="edge"\n\n' + "".join(parts) + "--edge--\n\n"
    )


def write_mailbox(path, messages, invites):
    rng = random.Random(5)
    chosen = set(rng.sample(range(messages), invites))
    with open(path, "w", encoding="utf-8") as file:
        for number in range(messages):
            file.write(message(rng, number, number in chosen))


def peer(path):
    """What the standard library takes: every message parsed, the calendars in it looked into."""
    import email.policy
    import mailbox

    def parsed(file):
        return email.message_from_binary_file(file, policy=email.policy.default)

    for mail in mailbox.mbox(path, factory=parsed):
        for piece in mail.walk():
            if piece.get_content_type() == "text/calendar":
                lines = piece.get_content().splitlines()
                print(next(line for line in lines if line.startswith("SUMMARY:"))[8:])


def summaries(output):
    records = (json.loads(line) for line in output.splitlines())
    return [r["event"]["_0"]["summary"] for r in records if "event" in r]


def imports(program, path, folder, number):
    """The mailbox imported into a new database, once more, and once more with one more invitation in it."""
    database = os.path.join(folder, f"{number}.sqlite")
    inbox = os.path.join(folder, f"INBOX-{number}")
    shutil.copyfile(path, inbox)
    command = [program, "import", inbox, "--database", database, "--me", "sam@mail.example"]
    first = beside.run(command)
    second = beside.run(command)
    # One of another day than all others.
    invite = INVITE.format(number=0, day=30, hour=10, text="Hello")
    head = message(random.Random(6), 1_000_000, False).split("Content-Type: ")[0]
    separated = f"{head}Content-Type: text/calendar; charset=utf-8\n\n{invite}\n"
    with open(inbox, "a", encoding="utf-8") as file:
        file.write(separated)
    grown = beside.run(command)
    shown = [output.count("new ") for _, _, _, output in (first, second, grown)]
    os.remove(inbox)
    return (first, second, grown), shown


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--invites", type=int, default=200)
    parser.add_argument("--runs", type=int, default=5)
    built = os.path.join(beside.ROOT, ".build/release")
    parser.add_argument("--reader", default=os.path.join(built, "afterword-reader"))
    parser.add_argument("--program", default=os.path.join(built, "afterword"))
    parser.add_argument("--peer", metavar="MAILBOX", help="only read this, with Python")
    options = parser.parse_args()
    if options.peer:
        return peer(options.peer)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        path = os.path.join(folder, "INBOX")
        write_mailbox(path, options.messages, options.invites)
        print(f"{options.messages} messages, {os.path.getsize(path) / 1e6:.0f} MB")
        commands = {
            "afterword-reader": [options.reader, path],
            "Python": [sys.executable, os.path.abspath(__file__), "--peer", path],
        }
        results = {name: [] for name in commands}
        for _ in range(options.runs):
            for name, command in commands.items():
                results[name].append(beside.run(command))
        found = {
            "afterword-reader": summaries(results["afterword-reader"][0][3]),
            "Python": results["Python"][0][3].splitlines(),
        }
        if found["afterword-reader"] != found["Python"] or len(found["Python"]) != options.invites:
            sys.exit("They found different events.")
        names = ("first import", "second import", "import once it grew")
        for number in range(options.runs):
            measured, shown = imports(options.program, path, folder, number)
            if shown != [options.invites, 0, 1]:
                sys.exit(f"The imports brought in {shown}.")
            for name, one in zip(names, measured):
                results.setdefault(name, []).append(one)
        for name, runs in results.items():
            wall, processor, memory, _ = zip(*runs)
            print(
                f"{name}: {statistics.median(processor):.2f} s of the processor, "
                f"{statistics.median(wall):.2f} on the clock, at most {max(memory):.0f} MB"
            )


main()
