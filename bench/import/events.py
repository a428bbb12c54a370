#!/usr/bin/env python3
"""How long the plan of 20,000 events in one file takes, beside Python's icalendar in the same run.

    script/build && bench/import/events.py [--events 20000] [--runs 5]

`afterword import --dry-run --json` reads them in its own process, judges each and says what it would
do; icalendar (PyPI) parses them and gives start, end, title, organizer and people of each. Starts
and titles are compared.
"""

import json
import os
import random
import sys

import beside

TITLES = (
    "Interview with {company} - {role}",
    "{role} phone screen ({company})",
    "Stand-up",
    "Dentist",
    "Lunch with {person}",
    "1:1 {person}",
    "Planning {company}",
    "Onsite: Sam Doe ({role})",
)
COMPANIES = "Globex Initech Hooli Northwind Contoso Fabrikam Tailspin Litware Adatum Proseware".split()
ROLES = ("Staff Engineer", "SRE", "iOS Engineer", "Nurse", "Data Analyst", "Platform Engineer")
PEOPLE = ("Ana Ruiz", "Ben Okafor", "Chen Li", "Jane Doe", "Priya Nair", "Tom Weber")
WORDS = (
    "the of and we team role call thanks next week your time please find attached meeting product "
    "looking forward regards project update question answer report join link agenda notes"
).split()


def event(rng, number):
    company = rng.choice(COMPANIES)
    title = rng.choice(TITLES).format(
        company=company, role=rng.choice(ROLES), person=rng.choice(PEOPLE))
    people = rng.sample(PEOPLE, rng.randint(0, 3))
    domain = company.lower() + ".example"
    start = f"2026{rng.randint(1, 12):02}{rng.randint(1, 28):02}T{rng.randint(8, 17):02}"
    lines = [
        "BEGIN:VEVENT",
        f"UID:{number}@{domain}",
        "DTSTAMP:20260101T000000Z",
        f"DTSTART;TZID=Europe/Berlin:{start}0000",
        f"DTEND;TZID=Europe/Berlin:{start}4500",
        f"SUMMARY:{title}",
        f"ORGANIZER;CN={company} Team:mailto:team@{domain}",
        *(f"ATTENDEE;CN={p}:mailto:{p.lower().replace(' ', '.')}@{domain}" for p in people),
        "ATTENDEE;CN=Sam Doe:mailto:sam@mail.example",
        "DESCRIPTION:" + "\\n".join(
            " ".join(rng.choices(WORDS, k=10)) for _ in range(rng.randint(1, 12))),
        "END:VEVENT",
    ]
    return "".join(fold(line) for line in lines)


def fold(line):
    pieces = [line[at:at + 74] for at in range(0, len(line), 74)]
    return "\r\n ".join(pieces) + "\r\n"


def write(path, events):
    rng = random.Random(5)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//EN\r\n")
        for number in range(events):
            file.write(event(rng, number))
        file.write("END:VCALENDAR\r\n")


def peer(path):
    import datetime

    import icalendar

    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for found in calendar.walk("VEVENT"):
        start = found["DTSTART"].dt.astimezone(datetime.timezone.utc)
        people = found.get("ATTENDEE", [])
        people = people if isinstance(people, list) else [people]
        print(json.dumps({
            "start": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "end": str(found["DTEND"].dt),
            "summary": str(found["SUMMARY"]),
            "organizer": str(found["ORGANIZER"]),
            "attendees": [{"name": p.params.get("CN"), "email": str(p)} for p in people],
        }))


def found(output):
    records = json.loads(output) if output.startswith("[") else map(json.loads, output.splitlines())
    return [(record["start"], record["summary"]) for record in records]


def main():
    parser = beside.parser(__doc__)
    parser.add_argument("--events", type=int, default=20_000)
    options = parser.parse_args()
    if options.peer:
        return peer(options.peer)
    beside.measure(
        options, __file__, "calendar.ics", lambda path: write(path, options.events), found,
        peer="icalendar")


if __name__ == "__main__":
    main()
