"""Options of a command line, in the manner of C's function `getopt`. `argparse` does more."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option that is wrong; `opt` names it."""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """([(option, value), …], the rest); options end at the first argument that is none."""
    return _parse(list(args), shortopts, longopts, False, False)


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options and other arguments in any order."""
    in_order = False
    if shortopts.startswith("+"):
        shortopts, in_order = shortopts[1:], True
    elif os.environ.get("POSIXLY_CORRECT"):
        in_order = True
    return _parse(list(args), shortopts, longopts, not in_order, True)


def _parse(args, shortopts, longopts, anywhere, gnu):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    options, others = [], []
    while args:
        arg = args[0]
        if arg == "--":
            del args[0]
            break
        if arg[:1] != "-" or arg == "-":
            if not anywhere:
                break
            others.append(args.pop(0))
        elif arg[:2] == "--":
            del args[0]
            options.append(_long(arg[2:], longopts, args))
        else:
            del args[0]
            _short(arg[1:], shortopts, args, options)
    return options, others + args


def _long(text, longopts, args):
    # an option --name or --name=value
    name, given, value = text.partition("=")
    takes, name = long_has_args(name, longopts)
    if takes:
        if not given:
            if not args:
                raise GetoptError(f"option --{name} requires argument", name)
            value = args.pop(0)
    elif given:
        raise GetoptError(f"option --{name} must not have an argument", name)
    return "--" + name, value


def long_has_args(opt, longopts):
    """(does it take a value, its whole name)"""
    fitting = [name for name in longopts if name.startswith(opt)]
    if not fitting:
        raise GetoptError(f"option --{opt} not recognized", opt)
    if opt in fitting:
        return False, opt
    if opt + "=" in fitting:
        return True, opt
    if len(fitting) > 1:
        raise GetoptError(f"option --{opt} not a unique prefix", opt)
    name = fitting[0]
    return name.endswith("="), name.removesuffix("=")


def _short(text, shortopts, args, options):
    # options -a, -abc, -a value, -avalue
    while text:
        opt, text = text[0], text[1:]
        value = ""
        if short_has_arg(opt, shortopts):
            if not text:
                if not args:
                    raise GetoptError(f"option -{opt} requires argument", opt)
                text = args.pop(0)
            value, text = text, ""
        options.append(("-" + opt, value))


def short_has_arg(opt, shortopts):
    """Does it take a value?"""
    for at, name in enumerate(shortopts):
        if opt == name != ":":
            return shortopts.startswith(":", at + 1)
    raise GetoptError(f"option -{opt} not recognized", opt)
