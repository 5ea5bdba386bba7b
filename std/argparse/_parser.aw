"""Parsers: what a command line may hold, and reading one."""

import re
import sys

from ._actions import (
    ACTIONS, Action, ArgumentError, ArgumentTypeError, FileType, Namespace, ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER,
    SUPPRESS, ZERO_OR_MORE,
)
from ._format import HelpFormatter

_NEGATIVE = re.compile(r"^-(?:\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)$")


class _Container:
    # what parsers and groups of arguments share

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {"action": dict(ACTIONS), "type": {None: lambda text: text}}
        if conflict_handler not in ("error", "resolve"):
            raise ValueError(f"invalid conflict_resolution value: {conflict_handler!r}")
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._has_negative_number_optionals = []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registry_get(self, registry_name, value, default=None):
        return self._registries[registry_name].get(value, default)

    def set_defaults(self, **kwargs):
        """Values of attributes that no argument sets."""
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    # ------------------------------------------------------------ describing arguments

    def add_argument(self, *args, **kwargs):
        """Describe an argument: a name, or options."""
        chars = self.prefix_chars
        if not args or len(args) == 1 and args[0][0] not in chars:
            if args and "dest" in kwargs:
                raise ValueError("dest supplied twice for positional argument")
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if "default" not in kwargs:
            dest = kwargs["dest"]
            if dest in self._defaults:
                kwargs["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                kwargs["default"] = self.argument_default
        name = kwargs.pop("action", None)
        kind = self._registry_get("action", name, name)
        if not callable(kind):
            raise ValueError(f'unknown action "{kind}"')
        action = kind(**kwargs)
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ValueError(f"{convert!r} is not callable")
        if convert is FileType:
            raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs") from None
        return self._add_action(action)

    def _positional(self, dest, **kwargs):
        if "required" in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get("nargs")
        if nargs == 0:
            raise ValueError("nargs for positionals must be != 0")
        if nargs not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS):
            kwargs["required"] = True
        if nargs == ZERO_OR_MORE and "default" not in kwargs:
            kwargs["required"] = False
        return {**kwargs, "dest": dest, "option_strings": []}

    def _optional(self, *args, **kwargs):
        chars = self.prefix_chars
        long = []
        for option in args:
            if option[0] not in chars:
                raise ValueError(f"invalid option string {option!r}: must start with a character {chars!r}")
            if len(option) > 1 and option[1] in chars:
                long.append(option)
        dest = kwargs.pop("dest", None)
        if dest is None:
            dest = (long or args)[0].lstrip(chars)
            if not dest:
                raise ValueError(f"dest= is required for options like {args[0]!r}")
            dest = dest.replace("-", "_")
        return {**kwargs, "dest": dest, "option_strings": list(args)}

    def add_argument_group(self, *args, **kwargs):
        """Arguments under a heading of their own."""
        group = _Group(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        """Arguments of which one at most is given."""
        group = _ExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        taken = [(option, self._option_string_actions[option]) for option in action.option_strings
                 if option in self._option_string_actions]
        if taken:
            if self.conflict_handler == "error":
                names = ", ".join([option for option, _ in taken])
                raise ArgumentError(action, f"conflicting option string{'s' if len(taken) > 1 else ''}: {names}")
            for option, other in taken:
                other.option_strings.remove(option)
                self._option_string_actions.pop(option, None)
                if not other.option_strings:
                    other.container._remove_action(other)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _NEGATIVE.match(option) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _add_container_actions(self, container):
        # those of another parser
        titles = {group.title: group for group in self._action_groups}
        owners = {}
        for group in container._action_groups:
            if group.title not in titles:
                titles[group.title] = self.add_argument_group(
                    title=group.title, description=group.description, conflict_handler=group.conflict_handler)
            for action in group._group_actions:
                owners[action] = titles[group.title]
        for group in container._mutually_exclusive_groups:
            made = self.add_mutually_exclusive_group(required=group.required)
            for action in group._group_actions:
                owners[action] = made
        for action in container._actions:
            owners.get(action, self)._add_action(action)


class _Group(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        kwargs.setdefault("conflict_handler", container.conflict_handler)
        kwargs.setdefault("prefix_chars", container.prefix_chars)
        kwargs.setdefault("argument_default", container.argument_default)
        super().__init__(description=description, **kwargs)
        self.title = title
        self._group_actions = []
        # one list of arguments for all groups of a parser
        self._container = container
        for name in ("_registries", "_actions", "_option_string_actions", "_defaults", "_has_negative_number_optionals",
                     "_mutually_exclusive_groups"):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _ExclusiveGroup(_Group):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._container._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        self._container._remove_action(action)
        self._group_actions.remove(action)


for _class, _name in ((_Group, "_ArgumentGroup"), (_ExclusiveGroup, "_MutuallyExclusiveGroup")):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = "argparse"


class ArgumentParser(_Container):
    """Reads command lines that it was told how to read."""

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error",
                 add_help=True, allow_abbrev=True, exit_on_error=True):
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        if prog is None:
            prog = sys.argv[0].rpartition("/")[2] if sys.argv else ""
        self.prog = prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.fromfile_prefix_chars = fromfile_prefix_chars
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        if add_help:
            mark = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(mark + "h", mark * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            if not isinstance(parent, ArgumentParser):
                raise TypeError("parents must be a list of ArgumentParser")
            self._add_container_actions(parent)
            self._defaults.update(parent._defaults)

    def __repr__(self):
        names = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")
        return f"ArgumentParser({', '.join([f'{name}={getattr(self, name)!r}' for name in names])})"

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def add_subparsers(self, **kwargs):
        """Commands, each with a parser of its own."""
        if self._subparsers is not None:
            raise ArgumentError(None, "cannot have multiple subparser arguments")
        kwargs.setdefault("parser_class", type(self))
        if "title" in kwargs or "description" in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop("title", "subcommands"),
                                                       kwargs.pop("description", None))
        else:
            self._subparsers = self._positionals
        if kwargs.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._positionals_of(), self._mutually_exclusive_groups, "")
            kwargs["prog"] = formatter.format_help().strip()
        action = ACTIONS["parsers"](option_strings=[], **kwargs)
        self._subparsers._add_action(action)
        return action

    def _positionals_of(self):
        return [action for action in self._actions if not action.option_strings]

    # ------------------------------------------------------------ reading

    def parse_args(self, args=None, namespace=None):
        """Read a command line; what is not known is an error."""
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            message = f"unrecognized arguments: {' '.join(rest)}"
            if self.exit_on_error:
                self.error(message)
            raise ArgumentError(None, message)
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        """Read a command line; gives the values, and what is not known."""
        args = sys.argv[1:] if args is None else list(args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if self.exit_on_error:
            try:
                namespace, rest = self._read(args, namespace)
            except ArgumentError as error:
                self.error(str(error))
        else:
            namespace, rest = self._read(args, namespace)
        if hasattr(namespace, "_unrecognized_args"):
            rest.extend(namespace._unrecognized_args)
            del namespace._unrecognized_args
        return namespace, rest

    parse_known_intermixed_args = parse_known_args

    def parse_intermixed_args(self, args=None, namespace=None):
        """The same as `parse_args` with arguments between options."""
        positionals = self._positionals_of()
        for action in positionals:
            if action.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={action.nargs}")
        args = sys.argv[1:] if args is None else list(args)
        before = [(action, action.nargs, action.default, action.required) for action in positionals]
        try:
            for action in positionals:
                action.nargs, action.default, action.required = SUPPRESS, SUPPRESS, False
            namespace, rest = self.parse_known_args(args, namespace)
        finally:
            for action, nargs, default, required in before:
                action.nargs, action.default, action.required = nargs, default, required
        optionals = [(action, action.required) for action in self._actions if action.option_strings]
        try:
            for action, _ in optionals:
                action.required = False
            return self.parse_args(rest, namespace)
        finally:
            for action, required in optionals:
                action.required = required

    def _read(self, args, namespace):
        return _Reading(self, self._expand_files(args) if self.fromfile_prefix_chars else args, namespace).run()

    def _expand_files(self, args):
        expanded = []
        for arg in args:
            if not arg or arg[0] not in self.fromfile_prefix_chars:
                expanded.append(arg)
                continue
            try:
                with open(arg[1:]) as file:
                    lines = file.read().splitlines()
            except OSError as error:
                raise ArgumentError(None, str(error)) from None
            expanded += self._expand_files([each for line in lines for each in self.convert_arg_line_to_args(line)])
        return expanded

    def convert_arg_line_to_args(self, arg_line):
        """The arguments in a line of a file of arguments."""
        return [arg_line]

    def _option_of(self, text):
        # None for an argument, else [(action, option, separator, value)] of what the option may be
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in self._option_string_actions:
            return [(self._option_string_actions[text], text, None, None)]
        if len(text) == 1:
            return None
        option, separator, value = text.partition("=")
        if separator and option in self._option_string_actions:
            return [(self._option_string_actions[option], option, separator, value)]
        found = self._abbreviated(text)
        if found:
            return found
        if _NEGATIVE.match(text) and not self._has_negative_number_optionals:
            return None
        if " " in text:
            return None
        return [(None, text, None, None)]

    def _abbreviated(self, text):
        chars = self.prefix_chars
        found = []
        if text[0] in chars and text[1] in chars:
            if self.allow_abbrev:
                option, separator, value = text.partition("=")
                for known, action in self._option_string_actions.items():
                    if known.startswith(option):
                        found.append((action, known, separator or None, value if separator else None))
        else:
            short, rest = text[:2], text[2:]
            option, separator, value = text.partition("=")
            for known, action in self._option_string_actions.items():
                if known == short:
                    found.append((action, known, "", rest))
                elif self.allow_abbrev and known.startswith(option):
                    found.append((action, known, separator or None, value if separator else None))
        return found

    def _pattern(self, action):
        # a regular expression over A (argument), O (option) and - (the argument `--`)
        nargs = action.nargs
        option = bool(action.option_strings)
        if nargs is None:
            text = "(-*A-*)"
        elif nargs == OPTIONAL:
            text = "(-*A?-*)"
        elif nargs == ZERO_OR_MORE:
            text = "(-*[A-]*)"
        elif nargs == ONE_OR_MORE:
            text = "(-*A[A-]*)"
        elif nargs == REMAINDER:
            text = "([AO]*)" if option else "(.*)"
        elif nargs == PARSER:
            text = "(-*A[-AO]*)"
        elif nargs == SUPPRESS:
            text = "(-*)"
        else:
            text = f"([-A]{{{nargs}}})" if option else f"((?:-*A){{{nargs}}}-*)"
        return text.replace("-*", "").replace("-", "") if option else text

    # ------------------------------------------------------------ values

    def _values(self, action, texts):
        # what the texts of an argument mean
        if action.nargs == OPTIONAL and not texts:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str) and value is not SUPPRESS:
                value = self._value(action, value)
            return value
        if action.nargs == ZERO_OR_MORE and not texts and not action.option_strings:
            return action.default if action.default is not None else []
        if len(texts) == 1 and action.nargs in (None, OPTIONAL):
            value = self._value(action, texts[0])
            self._check(action, value)
            return value
        if action.nargs == REMAINDER:
            return [self._value(action, text) for text in texts]
        if action.nargs == PARSER:
            values = [self._value(action, text) for text in texts]
            self._check(action, values[0])
            return values
        if action.nargs == SUPPRESS:
            return SUPPRESS
        values = [self._value(action, text) for text in texts]
        for value in values:
            self._check(action, value)
        return values

    def _value(self, action, text):
        convert = self._registry_get("type", action.type, action.type)
        if not callable(convert):
            raise ArgumentError(action, f"{convert!r} is not callable")
        try:
            return convert(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error)) from None
        except (TypeError, ValueError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _check(self, action, value):
        choices = action.choices
        if choices is None:
            return
        if isinstance(choices, str):
            choices = iter(choices)
        if value not in choices:
            shown = ", ".join(map(repr, action.choices))
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {shown})")

    # ------------------------------------------------------------ texts

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            file = sys.stderr if file is None else file
            try:
                file.write(message)
            except (AttributeError, OSError):
                pass

    def exit(self, status=0, message=None):
        """End the program."""
        if message:
            self._print_message(message, sys.stderr)
        sys.exit(status)

    def error(self, message):
        """Tell what is wrong, and end the program."""
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")

    def _warning(self, message):
        self._print_message(f"{self.prog}: warning: {message}\n", sys.stderr)


class _Reading:
    # one command line being read

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.unknown = []
        self.seen = set()
        self.seen_values = set()
        self.positionals = parser._positionals_of()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for action in members:
                self.conflicts.setdefault(action, []).extend([other for other in members if other is not action])
        self.options = {}
        letters = []
        rest_is_arguments = False
        for at, arg in enumerate(args):
            if rest_is_arguments:
                letters.append("A")
            elif arg == "--":
                letters.append("-")
                rest_is_arguments = True
            else:
                found = parser._option_of(arg)
                if found is None:
                    letters.append("A")
                else:
                    self.options[at] = found
                    letters.append("O")
        self.letters = "".join(letters)

    def take(self, action, texts, option=None):
        self.seen.add(action)
        value = self.parser._values(action, texts)
        if value is not action.default or texts and action.nargs != 0:
            self.seen_values.add(action)
            for other in self.conflicts.get(action, ()):
                if other in self.seen_values:
                    from ._actions import name_of

                    raise ArgumentError(action, f"not allowed with argument {name_of(other)}")
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, option)

    def option(self, start):
        # read the option at a place and what belongs to it; gives where it ends
        found = self.options[start]
        if len(found) > 1:
            names = ", ".join([option for _, option, _, _ in found])
            raise ArgumentError(None, f"ambiguous option: {self.args[start]} could match {names}")
        action, option, separator, value = found[0]
        to_do = []
        while True:
            if action is None:
                self.unknown.append(self.args[start])
                return start + 1
            if value is not None:
                count = self.count(action, "A")
                if count == 0 and separator == "" and option[1] not in self.parser.prefix_chars and value:
                    # single letters run together
                    to_do.append((action, [], option))
                    mark = option[0]
                    option, rest = mark + value[0], value[1:] or None
                    known = self.parser._option_string_actions
                    if option not in known:
                        raise ArgumentError(action, f"ignored explicit argument {value!r}")
                    action = known[option]
                    if rest is None:
                        separator, value = None, None
                    elif rest[0] == "=":
                        separator, value = "=", rest[1:]
                    else:
                        separator, value = "", rest
                    continue
                if count == 1:
                    stop = start + 1
                    to_do.append((action, [value], option))
                    break
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            count = self.count(action, self.letters[start + 1 :])
            stop = start + 1 + count
            to_do.append((action, self.args[start + 1 : stop], option))
            break
        for action, texts, option in to_do:
            if action.deprecated:
                self.parser._warning(f"option '{option}' is deprecated")
            self.take(action, texts, option)
        return stop

    def count(self, action, letters):
        if action.nargs == 0:
            return 0
        match = re.match(self.parser._pattern(action), letters)
        if match is None:
            nargs = action.nargs
            if nargs is None:
                message = "expected one argument"
            elif nargs == OPTIONAL:
                message = "expected at most one argument"
            elif nargs == ONE_OR_MORE:
                message = "expected at least one argument"
            else:
                message = f"expected {nargs} argument{'s' if nargs != 1 else ''}"
            raise ArgumentError(action, message)
        return len(match[1])

    def arguments(self, start):
        # give arguments to as many of the positionals as they are enough for
        letters = self.letters[start:]
        for many in range(len(self.positionals), 0, -1):
            taken = self.positionals[:many]
            match = re.match("".join([self.parser._pattern(action) for action in taken]), letters)
            if match is not None:
                break
        else:
            return start
        counts = [len(group) for group in match.groups()]
        for action, count in zip(taken, counts):
            texts = self.args[start : start + count]
            if "--" in texts and action.nargs not in (PARSER, REMAINDER):
                texts.remove("--")
            elif action.nargs == PARSER and texts[0] == "--":
                texts = texts[1:]
            start += count
            if action.deprecated and texts:
                self.parser._warning(f"argument '{action.dest}' is deprecated")
            self.take(action, texts)
        self.positionals = self.positionals[many:]
        return start

    def run(self):
        parser = self.parser
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            following = min([place for place in self.options if place >= at])
            if at != following:
                end = self.arguments(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.unknown += self.args[at:following]
                at = following
            at = self.option(at)
        at = self.arguments(at)
        self.unknown += self.args[at:]
        if self.letters.find("-") >= 0:
            place = self.letters.find("-")
            if place >= at and "--" in self.unknown:
                self.unknown.remove("--")
        missing = []
        from ._actions import name_of

        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(name_of(action))
            elif (isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                  and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest, parser._value(action, action.default))
        if missing:
            raise ArgumentError(None, f"the following arguments are required: {', '.join(missing)}")
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.seen_values for action in group._group_actions):
                names = [name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                raise ArgumentError(None, f"one of the arguments {' '.join(names)} is required")
        return self.namespace, self.unknown
