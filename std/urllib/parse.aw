"""Addresses of the web (URLs): taken apart, put together, and written with `%` where characters are not allowed."""

import re
from collections import namedtuple

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
    "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

# schemes whose addresses are relative to others, have a host, or have parameters
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps",
    "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
    "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss",
    "itms-services",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms",
    "sftp", "tel",
]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtsps", "rtspu", "sip", "sips"]
uses_fragment = [
    "", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file", "prospero",
]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
MAX_CACHE_SIZE = None


# ---------------------------------------------------------------- text and bytes


def _same(value):
    return value


def _as_bytes(result):
    return result.encode("ascii", "strict")


def _as_texts(*args):
    # the arguments as texts, and what makes the result what the arguments were
    in_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != in_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if in_text:
        return (*args, _same)
    return (*(arg.decode("ascii", "strict") if arg else "" for arg in args), _as_bytes)


# ---------------------------------------------------------------- results


class _Place:
    # what the host part of an address says

    __slots__ = ()

    def _halves(self):
        at = self._at
        info, found, host = self.netloc.rpartition(at[0])
        return info if found else None, host

    @property
    def username(self):
        return self._user()[0]

    @property
    def password(self):
        return self._user()[1]

    def _user(self):
        info, _ = self._halves()
        if info is None:
            return None, None
        name, found, password = info.partition(self._at[1])
        return name, password if found else None

    def _host(self):
        _, colon, open_, close = self._at
        host = self._halves()[1]
        _, bracket, inner = host.partition(open_)
        if bracket:
            name, _, port = inner.partition(close)
            port = port.partition(colon)[2]
        else:
            name, _, port = host.partition(colon)
        return name, port or None

    @property
    def hostname(self):
        name = self._host()[0]
        if not name:
            return None
        # a zone behind % keeps its case
        percent = self._at[0][:0] + ("%" if isinstance(name, str) else b"%")
        name, found, zone = name.partition(percent)
        return name.lower() + found + zone

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        text = port if isinstance(port, str) else port.decode("ascii")
        if not (text.isdigit() and text.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(text)
        if number > 65535:
            raise ValueError("Port out of range 0-65535")
        return number


class _InText(_Place):
    __slots__ = ()
    _at = ("@", ":", "[", "]")

    def encode(self, encoding="ascii", errors="strict"):
        """The same in bytes."""
        return self._counterpart(*(part.encode(encoding, errors) for part in self))


class _InBytes(_Place):
    __slots__ = ()
    _at = (b"@", b":", b"[", b"]")

    def decode(self, encoding="ascii", errors="strict"):
        """The same in text."""
        return self._counterpart(*(part.decode(encoding, errors) for part in self))


_Defrag = namedtuple("_DefragResultBase", "url fragment")
_Split = namedtuple("_SplitResultBase", "scheme netloc path query fragment")
_Parse = namedtuple("_ParseResultBase", "scheme netloc path params query fragment")


class DefragResult(_Defrag, _InText):
    """An address and its fragment."""

    __slots__ = ()

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


class SplitResult(_Split, _InText):
    """The five parts of an address."""

    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parse, _InText):
    """The six parts of an address."""

    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_Defrag, _InBytes):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


class SplitResultBytes(_Split, _InBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_Parse, _InBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _bytes in (
    (DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes),
):
    _text._counterpart, _text._encoded_counterpart = _bytes, _bytes
    _bytes._counterpart, _bytes._decoded_counterpart = _text, _text
del _text, _bytes


# ---------------------------------------------------------------- apart and together


def urlparse(url, scheme="", allow_fragments=True):
    """scheme://netloc/path;params?query#fragment, in six parts."""
    url, scheme, result = _as_texts(url, scheme)
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        # the parameters of the last part of the path
        at = path.find(";", max(path.rfind("/"), 0))
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    made = ParseResult(scheme or "", netloc or "", path, params or "", query or "", fragment or "")
    return made if result is _same else made.encode()


def urlsplit(url, scheme="", allow_fragments=True):
    """scheme://netloc/path?query#fragment, in five parts."""
    url, scheme, result = _as_texts(url, scheme)
    made = SplitResult(*(part or "" for part in _split(url, scheme, allow_fragments)))
    return made if result is _same else made.encode()


_SCHEME = re.compile("([A-Za-z][A-Za-z0-9+.-]*):")
_EDGES = "".join(map(chr, range(33)))


def _split(url, scheme, allow_fragments):
    # what is missing is empty
    url = url.lstrip(_EDGES)
    scheme = scheme.strip(_EDGES)
    for character in "\t\r\n":
        url = url.replace(character, "")
        scheme = scheme.replace(character, "")
    netloc = query = fragment = ""
    found = _SCHEME.match(url)
    if found:
        scheme, url = found[1].lower(), url[found.end():]
    if url[:2] == "//":
        end = min((at for at in map(url.find, "/?#", (2, 2, 2)) if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_brackets(netloc)
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    _check_characters(netloc)
    return scheme, netloc, url, query, fragment


def _check_brackets(netloc):
    # between brackets stands an address of IPv6, or of the future
    address = netloc.partition("[")[2].partition("]")[0]
    if address.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", address):
            raise ValueError("IPvFuture address is invalid")
    elif not _is_ipv6(address):
        if re.fullmatch(r"(\d{1,3}\.){3}\d{1,3}", address):
            raise ValueError("An IPv4 address cannot be in brackets")
        raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def _is_ipv6(address):
    address, found, zone = address.partition("%")
    if found and (not zone or "%" in zone):
        return False
    before, doubled, after = address.partition("::")
    groups = [*(before.split(":") if before else []), *(after.split(":") if after else [])]
    if groups and "." in groups[-1]:
        numbers = groups.pop().split(".")
        if len(numbers) != 4 or not all(re.fullmatch("0|[1-9][0-9]{0,2}", n) and int(n) < 256 for n in numbers):
            return False
        groups += ["0", "0"]
    if len(groups) > 7 if doubled else len(groups) != 8:
        return False
    return all(re.fullmatch("[0-9a-fA-F]{1,4}", group) for group in groups)


def _check_characters(netloc):
    # characters that become separators when they are normalized would move the border of the host
    if not netloc or netloc.isascii():
        return
    import unicodedata

    plain = netloc
    for character in "@:#?":
        plain = plain.replace(character, "")
    normal = unicodedata.normalize("NFKC", plain)
    if plain != normal:
        for character in "/?#@:":
            if character in normal:
                raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC normalization")


def urlunparse(components):
    """The address of six parts."""
    scheme, netloc, url, params, query, fragment, result = _as_texts(*components)
    if params:
        url = f"{url};{params}"
    return result(_unsplit(scheme, netloc, url, query, fragment))


def urlunsplit(components):
    """The address of five parts."""
    *parts, result = _as_texts(*components)
    return result(_unsplit(*parts))


def _unsplit(scheme, netloc, url, query, fragment):
    if netloc:
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//" or scheme and scheme in uses_netloc and (not url or url[:1] == "/"):
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return url


def urljoin(base, url, allow_fragments=True):
    """What an address means in a document whose address is `base`."""
    if not base:
        return url
    if not url:
        return base
    base, url, result = _as_texts(base, url)
    old = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, old.scheme, allow_fragments)
    if scheme != old.scheme or scheme not in uses_relative:
        return result(url)
    if scheme in uses_netloc:
        if netloc:
            return result(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = old.netloc
    if not path and not params:
        return result(urlunparse((scheme, netloc, old.path, old.params, query or old.query, fragment)))
    folders = old.path.split("/")
    if folders[-1]:
        folders.pop()  # the document itself
    if path[:1] == "/":
        parts = path.split("/")
    else:
        parts = folders + path.split("/")
        # an empty part in the middle says nothing
        parts[1:-1] = filter(None, parts[1:-1])
    plain = []
    for part in parts:
        if part == "..":
            if plain:
                plain.pop()
        elif part != ".":
            plain.append(part)
    if parts[-1] in (".", ".."):
        plain.append("")  # a folder
    return result(urlunparse((scheme, netloc, "/".join(plain) or "/", params, query, fragment)))


def urldefrag(url):
    """An address without its fragment, and the fragment."""
    url, result = _as_texts(url)
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        plain = urlunparse((scheme, netloc, path, params, query, ""))
    else:
        plain, fragment = url, ""
    made = DefragResult(plain, fragment)
    return made if result is _same else made.encode()


def unwrap(url):
    """An address without the signs that may stand around it: <URL:…>."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    return url[4:].strip() if url[:4] == "URL:" else url


# ---------------------------------------------------------------- percent signs

_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_bytes_of_hex = {}


def _fill_hex():
    digits = b"0123456789abcdefABCDEF"
    for first in digits:
        for second in digits:
            pair = bytes((first, second))
            _bytes_of_hex[pair] = bytes.fromhex(pair.decode())


def unquote_to_bytes(string):
    """The bytes of a text with percent signs."""
    if not string:
        string.split  # what is no text has no such method
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    if not rest:
        return string
    if not _bytes_of_hex:
        _fill_hex()
    out = [first]
    for piece in rest:
        byte = _bytes_of_hex.get(piece[:2])
        out += (b"%", piece) if byte is None else (byte, piece[2:])
    return b"".join(out)


_QUOTED = re.compile("(?:%[0-9A-Fa-f]{2}|[\0-$&-\x7f]|%)+")


def unquote(string, encoding="utf-8", errors="replace"):
    """The characters of a text with percent signs."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode("utf-8" if encoding is None else encoding, errors or "replace")
    if "%" not in string:
        string.split
        return string
    encoding = "utf-8" if encoding is None else encoding
    errors = "replace" if errors is None else errors
    return _QUOTED.sub(lambda found: unquote_to_bytes(found[0]).decode(encoding, errors), string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """The same, where `+` means a space."""
    return unquote(string.replace("+", " "), encoding, errors)


def quote(string, safe="/", encoding=None, errors=None):
    """A text with %xx for each character that may not stand in an address."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """The same with `+` for spaces, as in the values of forms."""
    if isinstance(string, str) and " " not in string or isinstance(string, bytes) and b" " not in string:
        return quote(string, safe, encoding, errors)
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


_tables = {}


def quote_from_bytes(bs, safe="/"):
    """The text of bytes with %xx."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    safe = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes(c for c in safe if c < 128)
    table = _tables.get(safe)
    if table is None:
        allowed = _ALWAYS_SAFE.union(safe)
        table = [chr(byte) if byte in allowed else f"%{byte:02X}" for byte in range(256)]
        if len(_tables) < 100:
            _tables[safe] = table
    return "".join([table[byte] for byte in bs])


# ---------------------------------------------------------------- queries


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """name=value&name=value of a mapping or of pairs; with `doseq` a sequence is several values."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for name, value in query:
        name = quoted(name)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        pairs += [f"{name}={quoted(each)}" for each in values]
    return "&".join(pairs)


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&",
):
    """What a query says: for each name the list of its values."""
    found = {}
    for name, value in parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator
    ):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&",
):
    """What a query says: the list of its (name, value)."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, "ascii")
        equals, result = "=", lambda part: unquote_plus(part, encoding, errors)
    else:
        if not qs:
            return []
        qs = bytes(memoryview(qs))
        if isinstance(separator, str):
            separator = bytes(separator, "ascii")
        equals, result = b"=", lambda part: unquote_to_bytes(part.replace(b"+", b" "))
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    found = []
    for pair in qs.split(separator):
        if pair or strict_parsing:
            name, has_value, value = pair.partition(equals)
            if not has_value and strict_parsing:
                raise ValueError(f"bad query field: {pair!r}")
            if value or keep_blank_values:
                found.append((result(name), result(value)))
    return found
