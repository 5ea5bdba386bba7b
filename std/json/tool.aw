"""`-m json.tool`: check and lay out JSON.

    aw -m json.tool [--sort-keys] [--no-ensure-ascii] [--json-lines] [--indent N | --tab | --no-indent | --compact]
                    [infile [outfile]]
"""

import json
import sys

_SWITCHES = {"--sort-keys", "--no-ensure-ascii", "--json-lines", "--tab", "--no-indent", "--compact"}


def _fail(text):
    sys.stderr.write("usage: json.tool [options] [infile [outfile]]\njson.tool: error: %s\n" % text)
    sys.exit(2)


def _options(arguments):
    switches, files, indent = set(), [], 4
    arguments = list(arguments)
    while arguments:
        argument = arguments.pop(0)
        name, _, value = argument.partition("=")
        if name in ("-h", "--help"):
            print(__doc__)
            sys.exit(0)
        elif name in _SWITCHES:
            switches.add(name)
        elif name == "--indent":
            if not value and not arguments:
                _fail("argument --indent: expected one argument")
            value = value or arguments.pop(0)
            try:
                indent = int(value)
            except ValueError:
                _fail("argument --indent: invalid int value: %r" % value)
        elif argument.startswith("-") and argument != "-":
            _fail("unrecognized arguments: " + argument)
        else:
            files.append(argument)
    if len(files) > 2:
        _fail("unrecognized arguments: " + " ".join(files[2:]))
    return switches, files, indent


def main():
    switches, files, indent = _options(sys.argv[1:])
    layout = {"sort_keys": "--sort-keys" in switches, "ensure_ascii": "--no-ensure-ascii" not in switches}
    if "--tab" in switches:
        layout["indent"] = "\t"
    elif "--no-indent" in switches:
        layout["indent"] = None
    elif "--compact" in switches:
        layout["indent"] = None
        layout["separators"] = ",", ":"
    else:
        layout["indent"] = indent
    if files and files[0] != "-":
        with open(files[0], encoding="utf-8") as file:
            text = file.read()
    else:
        text = sys.stdin.read()
    try:
        if "--json-lines" in switches:
            objects = [json.loads(line) for line in text.splitlines()]
        else:
            objects = [json.loads(text)]
        out = "".join(json.dumps(obj, **layout) + "\n" for obj in objects)
    except ValueError as error:
        sys.exit(error)
    if len(files) == 2:
        with open(files[1], "w", encoding="utf-8") as file:
            file.write(out)
    else:
        sys.stdout.write(out)


if __name__ == "__main__":
    main()
