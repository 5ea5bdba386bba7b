"""Loggers and handlers set up from a dict or from a file."""

import io
import logging
import logging.handlers
import os
import re
import sys

DEFAULT_LOGGING_CONFIG_PORT = 9030
IDENTIFIER = re.compile(r"^[a-z_][a-z0-9_]*$", re.I)


def _named(path):
    # the object that a dotted name means
    parts = path.split(".")
    found = __import__(parts[0])
    for at, part in enumerate(parts[1:], 2):
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(".".join(parts[:at]))
            found = getattr(found, part)
    return found


def valid_ident(s):
    """Is it a name? If not it is a ValueError."""
    if not IDENTIFIER.match(s):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


def _clear():
    # handlers of an earlier setting are closed
    logging._handlers.clear()
    logging.shutdown(logging._handlerList[:])
    del logging._handlerList[:]


def _silence(names, kept):
    # loggers that are not named any more; those below a named one go on, by what it says
    for name in names:
        logger = logging.root.manager.loggerDict[name]
        if isinstance(logger, logging.PlaceHolder):
            continue
        if any(name.startswith(parent + ".") for parent in kept):
            logger.level = logging.NOTSET
            logger.handlers = []
            logger.propagate = True
        else:
            logger.disabled = True


# ---------------------------------------------------------------- from a dict


def _converted(owner, key, value):
    # a value of a dict or list, with what "ext://…" and "cfg://…" mean put in its place
    result = owner._configurator.convert(value)
    if result is not value:
        owner[key] = result
    return result


class ConvertingDict(dict):
    """A dict whose values are converted when they are asked for."""

    def __getitem__(self, key):
        return _converted(self, key, dict.__getitem__(self, key))

    def get(self, key, default=None):
        return self[key] if key in self else default

    def pop(self, key, default=None):
        value = self.get(key, default)
        dict.pop(self, key, None)
        return value


class ConvertingList(list):
    """The same as a list."""

    def __getitem__(self, at):
        return _converted(self, at, list.__getitem__(self, at))

    def __iter__(self):
        return (self[at] for at in range(len(self)))

    def pop(self, at=-1):
        value = self[at]
        list.pop(self, at)
        return value


class BaseConfigurator:
    """Finds what values of a setting mean."""

    CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
    _STEP = re.compile(r"\.(\w+)|\[([^\]]*)\]")
    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}

    def __init__(self, config):
        self.config = ConvertingDict(config)
        self.config._configurator = self

    def resolve(self, s):
        """The object of a dotted name."""
        try:
            return _named(s)
        except ImportError as error:
            raise ValueError("Cannot resolve %r: %s" % (s, error)) from error

    ext_convert = resolve

    def cfg_convert(self, value):
        """The part of the setting that a path means."""
        found = re.match(r"\w+", value)
        if found is None:
            raise ValueError("Unable to convert %r" % value)
        part = self.config[found[0]]
        at = found.end()
        while at < len(value):
            step = self._STEP.match(value, at)
            if step is None:
                raise ValueError("Unable to convert %r at %r" % (value, value[at:]))
            key = step[1] or step[2]
            part = part[int(key)] if step[1] is None and key.isdigit() and not isinstance(part, dict) else part[key]
            at = step.end()
        return part

    def convert(self, value):
        """A value as it is meant."""
        if isinstance(value, (ConvertingDict, ConvertingList)):
            return value
        if isinstance(value, dict):
            value = ConvertingDict(value)
            value._configurator = self
        elif isinstance(value, (list, tuple)) and not hasattr(value, "_fields"):
            value = ConvertingList(value)
            value._configurator = self
        elif isinstance(value, str):
            found = self.CONVERT_PATTERN.match(value)
            converter = found and self.value_converters.get(found["prefix"])
            if converter:
                return getattr(self, converter)(found["suffix"])
        return value

    def configure_custom(self, config):
        """What a function named by `()` makes."""
        make = config.pop("()")
        if not callable(make):
            make = self.resolve(make)
        more = config.pop(".", None)
        made = make(**{key: config[key] for key in config if isinstance(key, str) and valid_ident(key)})
        if more:
            for name, value in more.items():
                setattr(made, name, value)
        return made

    def as_tuple(self, value):
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """Sets up what a dict says."""

    def configure(self):
        """Set it up."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        empty = {}
        if config.pop("incremental", False):
            for name, setting in config.get("handlers", empty).items():
                if name not in logging._handlers:
                    raise ValueError("No handler found with name %r" % name)
                self._try(f"Unable to configure handler {name!r}", self._set_level, logging._handlers[name], setting)
            for name in config.get("loggers", empty):
                setting = config["loggers"][name]
                self._try(f"Unable to configure logger {name!r}", self.configure_logger, name, setting, True)
            if config.get("root"):
                self._try("Unable to configure root logger", self.configure_root, config["root"], True)
            return
        disable = config.pop("disable_existing_loggers", True)
        _clear()
        for kind, make in (("formatter", self.configure_formatter), ("filter", self.configure_filter)):
            made = config.get(kind + "s", empty)
            for name in made:
                made[name] = self._try(f"Unable to configure {kind} {name!r}", make, made[name])
        self._configure_handlers(config.get("handlers", empty))
        existing = sorted(logging.root.manager.loggerDict)
        loggers = config.get("loggers", empty)
        for name in loggers:
            self._try(f"Unable to configure logger {name!r}", self.configure_logger, name, loggers[name])
        if disable:
            named = list(loggers)
            _silence([name for name in existing if name not in named], named)
        if config.get("root"):
            self._try("Unable to configure root logger", self.configure_root, config["root"])

    def _try(self, what, do, *args):
        try:
            return do(*args)
        except Exception as error:
            raise ValueError(what) from error

    def _set_level(self, handler, setting):
        level = setting.get("level")
        if level:
            handler.setLevel(logging._checkLevel(level))

    def _configure_handlers(self, handlers):
        # a handler may need another that comes later
        waiting = sorted(handlers)
        while waiting:
            later = []
            for name in waiting:
                try:
                    handler = self.configure_handler(handlers[name])
                except Exception as error:
                    if "target not configured yet" not in str(error.__cause__) or len(waiting) == 1:
                        raise ValueError(f"Unable to configure handler {name!r}") from error
                    later.append(name)
                    continue
                handler.name = name
                handlers[name] = handler
            if len(later) == len(waiting):
                raise ValueError(f"Unable to configure handler {later[0]!r}")
            waiting = later

    def configure_formatter(self, config):
        """The formatter of a setting."""
        if "()" in config:
            return self.configure_custom(config)
        cls = config.get("class")
        make = self.resolve(cls) if cls else logging.Formatter
        given = {"defaults": config["defaults"]} if "defaults" in config else {}
        if "validate" in config:
            given["validate"] = config["validate"]
        return make(config.get("format"), config.get("datefmt"), config.get("style", "%"), **given)

    def configure_filter(self, config):
        """The filter of a setting."""
        return self.configure_custom(config) if "()" in config else logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        """Give a logger or handler its filters, which are named or made."""
        for filter in filters:
            try:
                made = callable(filter) or callable(getattr(filter, "filter", None))
                filterer.addFilter(filter if made else self.config["filters"][filter])
            except Exception as error:
                raise ValueError("Unable to add filter %r" % filter) from error

    def configure_handler(self, config):
        """The handler of a setting."""
        config = ConvertingDict(config)
        config._configurator = self
        formatter = config.pop("formatter", None)
        if formatter:
            try:
                formatter = self.config["formatters"][formatter]
            except Exception as error:
                raise ValueError("Unable to set formatter %r" % formatter) from error
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        if "()" in config:
            make = config.pop("()")
            make = make if callable(make) else self.resolve(make)
        else:
            name = config.pop("class")
            make = name if callable(name) else self.resolve(name)
            if issubclass(make, logging.handlers.MemoryHandler) and "target" in config:
                target = config["target"]
                if not isinstance(target, logging.Handler):
                    made = self.config["handlers"][target]
                    if not isinstance(made, logging.Handler):
                        raise ValueError("Unable to set target handler %r" % target) from TypeError(
                            "target not configured yet"
                        )
                    config["target"] = made
        more = config.pop(".", None)
        handler = make(**{key: config[key] for key in config if valid_ident(key)})
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._checkLevel(level))
        if filters:
            self.add_filters(handler, filters)
        if more:
            for name, value in more.items():
                setattr(handler, name, value)
        return handler

    def add_handlers(self, logger, handlers):
        """Give a logger its handlers, by name."""
        for name in handlers:
            try:
                logger.addHandler(self.config["handlers"][name])
            except Exception as error:
                raise ValueError("Unable to add handler %r" % name) from error

    def common_logger_config(self, logger, config, incremental=False):
        """What the root and other loggers have in common."""
        level = config.get("level")
        if level is not None:
            logger.setLevel(logging._checkLevel(level))
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            handlers, filters = config.get("handlers"), config.get("filters")
            if handlers:
                self.add_handlers(logger, handlers)
            if filters:
                self.add_filters(logger, filters)

    def configure_logger(self, name, config, incremental=False):
        logger = logging.getLogger(name)
        self.common_logger_config(logger, config, incremental)
        logger.disabled = False
        propagate = config.get("propagate")
        if propagate is not None:
            logger.propagate = propagate

    def configure_root(self, config, incremental=False):
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Set up loggers and handlers as a dict says."""
    dictConfigClass(config).configure()


# ---------------------------------------------------------------- from a file


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Set up loggers and handlers as a file of sections says."""
    import configparser

    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        if isinstance(fname, str):
            if not os.path.exists(fname):
                raise FileNotFoundError(f"{fname} doesn't exist")
            if not os.path.getsize(fname):
                raise RuntimeError(f"{fname} is an empty file")
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, "readline"):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding=io.text_encoding(encoding))
        except configparser.ParsingError as error:
            raise RuntimeError(f"{fname} is invalid: {error}") from error
    formatters = {name: _file_formatter(parser[f"formatter_{name}"]) for name in _names(parser, "formatters")}
    _clear()
    handlers, targets = {}, {}
    for name in _names(parser, "handlers"):
        section = parser[f"handler_{name}"]
        handlers[name] = _file_handler(section, name, formatters)
        if section.get("target"):
            targets[name] = section["target"]
    for name, target in targets.items():
        handlers[name].setTarget(handlers[target])
    names = _names(parser, "loggers")
    names.remove("root")
    root = parser["logger_root"]
    _file_logger(logging.root, root, handlers)
    existing = sorted(logging.root.manager.loggerDict)
    named = []
    for name in names:
        section = parser[f"logger_{name}"]
        logger = logging.getLogger(section["qualname"])
        named.append(section["qualname"])
        _file_logger(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
    if disable_existing_loggers:
        _silence([name for name in existing if name not in named], named)


def _names(parser, section):
    keys = parser[section]["keys"]
    return [key.strip() for key in keys.split(",")] if keys else []


def _file_formatter(section):
    make = _named(section["class"]) if section.get("class") else logging.Formatter
    given = {}
    if section.get("defaults"):
        given["defaults"] = eval(section["defaults"], vars(logging))
    return make(
        section.get("format", raw=True), section.get("datefmt", raw=True), section.get("style", "%", raw=True), **given
    )


def _file_handler(section, name, formatters):
    cls = section["class"]
    try:
        make = eval(cls, vars(logging))
    except (AttributeError, NameError):
        make = _named(cls)
    args = eval(section.get("args", "()"), vars(logging))
    handler = make(*args, **eval(section.get("kwargs", "{}"), vars(logging)))
    handler.name = name
    if section.get("level"):
        handler.setLevel(section["level"])
    if section.get("formatter"):
        handler.setFormatter(formatters[section["formatter"]])
    return handler


def _file_logger(logger, section, handlers):
    if section.get("level"):
        logger.setLevel(section["level"])
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
    for name in filter(None, map(str.strip, section.get("handlers", "").split(","))):
        logger.addHandler(handlers[name])


def __getattr__(name):
    why = ": settings cannot be received over the network" if name in ("listen", "stopListening") else ""
    raise AttributeError(f"module 'logging.config' has no attribute {name!r}{why}")
