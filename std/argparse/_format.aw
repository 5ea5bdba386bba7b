"""Help texts: usage, sections of arguments, descriptions."""

import os
import re

from ._actions import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE


def _columns():
    try:
        width = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        width = 0
    if width <= 0:
        try:
            width = os.get_terminal_size().columns
        except OSError:
            width = 80
    return width


class HelpFormatter:
    """Lays out the help of a parser."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._width = _columns() - 2 if width is None else width
        self._prog = prog
        self._step = indent_increment
        self._most = min(max_help_position, max(self._width - 20, indent_increment * 2))
        self._indent = 0
        self._widest = 0
        # (heading, [function that gives text]) from the outermost section in
        self._sections = [(None, [])]

    # ------------------------------------------------------------ what parsers call

    def start_section(self, heading):
        self._indent += self._step
        section = (heading, [])
        self._sections[-1][1].append((self._section, (section, self._indent)))
        self._sections.append(section)

    def end_section(self):
        self._sections.pop()
        self._indent -= self._step

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._sections[-1][1].append((self._format_text, (text,)))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._sections[-1][1].append((self._format_usage, (usage, actions, groups, prefix)))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        indent = self._indent
        widths = [len(self._format_action_invocation(action)) + indent]
        for inner in self._subactions(action):
            widths.append(len(self._format_action_invocation(inner)) + indent + self._step)
        self._widest = max(self._widest, *widths)
        self._sections[-1][1].append((self._format_action, (action,)))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        """The whole text."""
        self._indent = 0
        text = "".join([function(*args) for function, args in self._sections[0][1]])
        if text:
            text = re.sub(r"\n\n\n+", "\n\n", text).strip("\n") + "\n"
        return text

    # ------------------------------------------------------------ parts

    def _section(self, section, indent):
        heading, items = section
        before, self._indent = self._indent, indent
        text = "".join([function(*args) for function, args in items])
        self._indent = before
        if not text:
            return ""
        title = f"{' ' * before}{heading}:\n" if heading is not SUPPRESS and heading is not None else ""
        return f"\n{title}{text}\n"

    def _subactions(self, action):
        inner = getattr(action, "_get_subactions", None)
        return [] if inner is None else [each for each in inner() if each.help is not SUPPRESS]

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        width = max(self._width - self._indent, 11)
        return self._fill_text(text, width, " " * self._indent) + "\n\n"

    def _split_lines(self, text, width):
        import textwrap

        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        import textwrap

        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return f"{prefix}{usage % {'prog': self._prog}}\n\n"
        if not actions:
            return f"{prefix}{self._prog}\n\n"
        optional = [action for action in actions if action.option_strings]
        positional = [action for action in actions if not action.option_strings]
        options, arguments = self._usage_parts(optional, groups), self._usage_parts(positional, groups)
        usage = " ".join([self._prog, *options, *arguments])
        width = self._width - self._indent
        if len(prefix) + len(usage) > width:
            usage = self._wrapped_usage(prefix, options, arguments, width)
        return f"{prefix}{usage}\n\n"

    def _wrapped_usage(self, prefix, options, arguments, width):
        def lines_of(parts, indent, first=None):
            lines, line = [], []
            length = len(indent) - 1 if first is None else len(first) - 1
            for part in parts:
                if length + 1 + len(part) > width and line:
                    lines.append(indent + " ".join(line))
                    line, length = [], len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if first is not None:
                lines[0] = lines[0][len(indent) :]
            return lines

        prog = self._prog
        if len(prefix) + len(prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if options:
                lines = lines_of([prog] + options, indent, prefix)
                lines += lines_of(arguments, indent)
            elif arguments:
                lines = lines_of([prog] + arguments, indent, prefix)
            else:
                lines = [prog]
        else:
            indent = " " * len(prefix)
            lines = lines_of(options + arguments, indent)
            if len(lines) > 1:
                lines = lines_of(options, indent) + lines_of(arguments, indent)
            lines = [prog] + lines
        return "\n".join(lines)

    def _usage_parts(self, actions, groups):
        # what usage says of each action, those of exclusive groups together
        around = {}
        for group in groups:
            members = group._group_actions
            if not members or any(action.help is SUPPRESS for action in members) and all(
                    action.help is SUPPRESS for action in members):
                continue
            try:
                start = actions.index(members[0])
            except ValueError:
                continue
            if actions[start : start + len(members)] != members:
                continue
            shown = [action for action in members if action.help is not SUPPRESS]
            around[start] = (len(members), shown, group.required)
        parts = []
        at = 0
        while at < len(actions):
            if at in around:
                count, shown, required = around[at]
                texts = [self._usage_part(action, True) for action in shown]
                text = " | ".join(texts)
                if len(shown) > 1 or not required:
                    text = f"({text})" if required else f"[{text}]"
                parts.append(text)
                at += count
                continue
            if actions[at].help is not SUPPRESS:
                parts.append(self._usage_part(actions[at], False))
            at += 1
        return parts

    def _usage_part(self, action, in_group):
        if not action.option_strings:
            text = self._format_args(action, self._get_default_metavar_for_positional(action))
            if in_group and text.startswith("[") and text.endswith("]"):
                text = text[1:-1]
            return text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            args = self._format_args(action, self._get_default_metavar_for_optional(action))
            text = f"{action.option_strings[0]} {args}"
        return text if action.required or in_group else f"[{text}]"

    def _format_action(self, action):
        position = min(self._widest + 2, self._most)
        width = max(self._width - position, 11)
        room = position - self._indent - 2
        header = self._format_action_invocation(action)
        indent = " " * self._indent
        first = 0
        if not action.help:
            parts = [f"{indent}{header}\n"]
        elif len(header) <= room:
            parts = [f"{indent}{header:<{room}}  "]
        else:
            parts = [f"{indent}{header}\n"]
            first = position
        if action.help and action.help.strip():
            text = self._expand_help(action)
            if text:
                lines = self._split_lines(text, width)
                parts.append(f"{' ' * first}{lines[0]}\n")
                parts += [f"{' ' * position}{line}\n" for line in lines[1:]]
        elif not parts[-1].endswith("\n"):
            parts.append("\n")
        self._indent += self._step
        parts += [self._format_action(inner) for inner in self._subactions(action)]
        self._indent -= self._step
        return "".join(parts)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        args = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f"{', '.join(action.option_strings)} {args}"

    def _metavar_formatter(self, action, default):
        if action.metavar is not None:
            result = action.metavar
        elif action.choices is not None:
            result = "{" + ",".join(map(str, action.choices)) + "}"
        else:
            result = default
        return lambda count: result if isinstance(result, tuple) else (result,) * count

    def _format_args(self, action, default):
        names = self._metavar_formatter(action, default)
        nargs = action.nargs
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            given = names(1)
            return "[%s [%s ...]]" % given if len(given) == 2 else "[%s ...]" % given
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        try:
            formats = ["%s" for _ in range(nargs)]
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return " ".join(formats) % names(nargs)

    def _expand_help(self, action):
        values = {name: value for name, value in {**vars(action), "prog": self._prog}.items() if value is not SUPPRESS}
        for name, value in values.items():
            if hasattr(value, "__name__"):
                values[name] = value.__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join(map(str, values["choices"]))
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


class RawDescriptionHelpFormatter(HelpFormatter):
    """Leaves the lines of descriptions as they are."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Leaves the lines of all texts as they are."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Tells the default of every argument that has one."""

    def _get_help_string(self, action):
        text = action.help
        if text is None:
            text = ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Names values by their type."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
