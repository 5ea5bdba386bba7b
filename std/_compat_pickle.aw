"""Under which names Python 2 knew what pickles of protocols 0 to 2 name."""

_MODULES = {
    "__builtin__": "builtins", "copy_reg": "copyreg", "Queue": "queue", "SocketServer": "socketserver",
    "ConfigParser": "configparser", "repr": "reprlib", "tkFileDialog": "tkinter.filedialog", "Tkinter": "tkinter",
    "thread": "_thread", "dummy_thread": "_dummy_thread", "dbhash": "dbm.bsd", "dumbdbm": "dbm.dumb", "dbm": "dbm.ndbm",
    "gdbm": "dbm.gnu", "xmlrpclib": "xmlrpc.client", "SimpleXMLRPCServer": "xmlrpc.server", "httplib": "http.client",
    "htmlentitydefs": "html.entities", "HTMLParser": "html.parser", "Cookie": "http.cookies",
    "cookielib": "http.cookiejar", "BaseHTTPServer": "http.server", "test.test_support": "test.support",
    "commands": "subprocess", "urlparse": "urllib.parse", "robotparser": "urllib.robotparser",
    "urllib2": "urllib.request",
    "anydbm": "dbm", "_abcoll": "collections.abc",
}

# what has another module or another name now
_NAMES = {
    ("__builtin__", "xrange"): ("builtins", "range"),
    ("__builtin__", "reduce"): ("functools", "reduce"),
    ("__builtin__", "intern"): ("sys", "intern"),
    ("__builtin__", "unichr"): ("builtins", "chr"),
    ("__builtin__", "unicode"): ("builtins", "str"),
    ("__builtin__", "long"): ("builtins", "int"),
    ("itertools", "izip"): ("builtins", "zip"),
    ("itertools", "imap"): ("builtins", "map"),
    ("itertools", "ifilter"): ("builtins", "filter"),
    ("itertools", "ifilterfalse"): ("itertools", "filterfalse"),
    ("itertools", "izip_longest"): ("itertools", "zip_longest"),
    ("UserDict", "IterableUserDict"): ("collections", "UserDict"),
    ("UserList", "UserList"): ("collections", "UserList"),
    ("UserString", "UserString"): ("collections", "UserString"),
    ("whichdb", "whichdb"): ("dbm", "whichdb"),
}

_EXCEPTIONS = """
ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError
EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError
OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError
SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
""".split()

_OLD_NAMES = {new: old for old, new in _NAMES.items()}
_OLD_NAMES |= {("builtins", name): ("exceptions", name) for name in _EXCEPTIONS}
_OLD_MODULES = {new: old for old, new in _MODULES.items()}


def name_now(module, name):
    """(module, name) of what Python 2 called so."""
    if module == "exceptions":
        return "builtins", "Exception" if name == "StandardError" else name
    if (module, name) in _NAMES:
        return _NAMES[module, name]
    return _MODULES.get(module, module), name


def name_then(module, name):
    """What Python 2 called it."""
    if (module, name) in _OLD_NAMES:
        return _OLD_NAMES[module, name]
    return _OLD_MODULES.get(module, module), name
