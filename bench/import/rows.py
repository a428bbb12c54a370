#!/usr/bin/env python3
"""How long the plan of a table of 100,000 rows takes, beside Python's csv and dateutil in the same run.

    script/build && bench/import/rows.py [--rows 100000] [--runs 5]

`afterword import --dry-run --json` finds out the encoding, the delimiter and what the columns mean,
reads each row's company, role, status and day in its own process, and says of each what it would
do. The peer is told the columns: it reads the rows with `csv`, the days with `dateutil` (PyPI) and
the statuses by a dictionary, and prints them as JSON. Companies and roles are compared.
"""

import json
import random

import beside

COMPANIES = "Globex Initech Hooli Northwind Contoso Fabrikam Tailspin Litware Adatum Proseware".split()
ROLES = ("Staff Engineer", "SRE", "iOS Engineer", "Nurse", "Data Analyst", "Platform Engineer")
STATUSES = {
    "Applied": "open", "Rejected": "rejected", "Interviewing": "open", "Offer": "offer",
    "Withdrawn": "withdrawn", "No response": "open",
}


def write(path, rows):
    rng = random.Random(5)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("Company,Role,Status,Date Applied,Location,Job URL,Notes\r\n")
        for number in range(rows):
            company = f"{rng.choice(COMPANIES)} {number // 4}"
            notes = rng.choice(("", "referred by Ana", '"two lines,\nand a ""quote"""'))
            day = f"{rng.randint(1, 12):02}/{rng.randint(1, 28):02}/{rng.randint(2023, 2026)}"
            file.write(
                f"{company},{rng.choice(ROLES)} {number},{rng.choice(tuple(STATUSES))},{day},Berlin,"
                f"https://jobs.example/{number},{notes}\r\n")


def peer(path):
    import csv

    from dateutil.parser import parse

    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            print(json.dumps({
                "company": row["Company"],
                "role": row["Role"],
                "outcome": STATUSES[row["Status"]],
                "applied": parse(row["Date Applied"]).date().isoformat(),
            }))


def found(output):
    records = json.loads(output) if output.startswith("[") else map(json.loads, output.splitlines())
    return [(record["company"], record["role"]) for record in records]


def main():
    parser = beside.parser(__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    options = parser.parse_args()
    if options.peer:
        return peer(options.peer)
    beside.measure(
        options, __file__, "table.csv", lambda path: write(path, options.rows), found,
        peer="csv and dateutil")


if __name__ == "__main__":
    main()
