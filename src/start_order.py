"""Writes src/start_order.txt: the functions that every start of the program runs, for build.rs.

    python3 src/start_order.py

Builds the program with symbols, runs it under valgrind's callgrind on the scripts below, and lists the functions it
went through, first those of the smallest script. Needs valgrind and nm. A list that has grown old does no harm:
names that no longer exist are ignored, new functions lie where they would without it.
"""

import os
import re
import subprocess
import tempfile

HEADER = """\
# The functions that a start of the program runs, in an order that keeps them together: build.rs has the linker
# place them side by side. Made by src/start_order.py. `*` stands for a hash.
"""

# the smallest script first: what comes next lies behind it
SCRIPTS = [
    "print('hi')\n",
    "import asyncio\nasync def main():\n    await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0.001))\n"
    "    print(f'{1 + 1} done', [x for x in range(3)])\nasyncio.run(main())\n",
]


def build(folder):
    """A release build that keeps its symbols; returns the program."""
    env = dict(os.environ, CARGO_PROFILE_RELEASE_STRIP="none", CARGO_PROFILE_RELEASE_DEBUG="0", CARGO_TARGET_DIR=folder)
    subprocess.run(["cargo", "build", "--release"], env=env, check=True)
    return os.path.join(folder, "release", "aw")


def ran(program, script, folder):
    """The functions of a run, by the names the linker knows."""
    path, out = os.path.join(folder, "script.aw"), os.path.join(folder, "callgrind.out")
    with open(path, "w") as file:
        file.write(script)
    tool = ["valgrind", "-q", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={out}"]
    subprocess.run([*tool, program, path], check=True, stdout=subprocess.DEVNULL)
    with open(out) as file:
        return re.findall(r"^c?fn=\(\d+\) (\S+?)(?:'\d+)?$", file.read(), re.MULTILINE)


def main():
    folder = os.path.join(tempfile.gettempdir(), "aw-start-order")
    program = build(folder)
    listing = subprocess.run(["nm", program], capture_output=True, text=True, check=True).stdout
    own = {line.split()[2] for line in listing.splitlines() if len(line.split()) == 3}
    lines = {}
    for script in SCRIPTS:
        found = set()
        for name in ran(program, script, folder):
            if name in own:
                name = re.sub(r"17h[0-9a-f]{16}E.*", "17h*", name)
                found.add(re.sub(r"Cs[0-9A-Za-z]+_", "Cs*_", name))
        lines.update(dict.fromkeys(sorted(found)))
    with open("src/start_order.txt", "w") as file:
        file.write(HEADER + "".join(line + "\n" for line in lines))


main()
