from urllib.parse import *
import urllib.parse as up
def show(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, e)
urls = ["http://www.example.com:80/a/b;p?q=1&r=2#frag", "HTTP://User:Pw@Host:8080/", "//host/path", "/path?x", "path;a/b;c", "mailto:me@x.org", "file:///etc/passwd", "http:", "", "#f", "?q", "http://[::1]:80/", "http://[::1]/x", "http://a@b@c:3/", "ftp://h/p;type=a", "http://host:abc/", "http://host:99999/", "http://host:/", "tel:+1-816", "a:b:c", "1:2", "x+y://z", " http://a\tb\n/c ", "http://h?q#f?x", "svn+ssh://h/x", "http://:80/", "urn:isbn:123", "http://h/%20x y", "//", "///a", "http:///x", "javascript:alert(1)", "http://[fe80::1%25en0]/", "HTTP://H%41/x;y=1/z;w"]
for u in urls:
    show(urlparse, u)
    show(urlsplit, u)
    try:
        p = urlsplit(u)
        print(p.username, p.password, p.hostname, end=" ")
        print(p.port)
    except ValueError as e:
        print("ValueError", e)
    try:
        print(urlparse(u).geturl(), urlsplit(u).geturl(), urldefrag(u), urldefrag(u).geturl())
    except ValueError as e:
        print("ValueError", e)
    try:
        b = u.encode()
        print(urlparse(b), urlsplit(b).hostname, urlsplit(b).geturl(), urldefrag(b))
    except ValueError as e:
        print(type(e).__name__, e)
for bad in ["http://[::1/", "http://]x", "http://[1.2.3.4]/", "http://[zz]/", "http://[v1.x]/", "http://[vx]/", "http://a[::1]/", "http://[::1]x/", "http://ex\u2100.com/", "http://ex\uFF0Fa/"]:
    show(urlsplit, bad)
base = "http://a/b/c/d;p?q"
for r in ["g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "g;x", "g;x?y#s", "", ".", "./", "..", "../", "../g", "../..", "../../", "../../g", "../../../g", "../../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/./y", "g;x=1/../y", "g?y/./x", "g#s/../x", "http:g", "http://x/../y", "a//b", "//"]:
    print(r, urljoin(base, r), urljoin(base.encode(), r.encode()))
for b, r in [("", "a"), ("a", ""), ("a/b", "c"), ("mailto:x", "y"), ("http://h", "x"), ("http://h/", "//x/y"), ("file:///a/b", "c"), ("http://h/a//b/", "c"), ("svn://h/a", "b"), ("foo://h/a", "b"), ("http://a/b?q", "?z"), ("a/", "../../x")]:
    show(urljoin, b, r)
show(urljoin, "http://a", b"x")
show(urljoin, b"http://a", "x")
for s in ["abc", "a b&c=d/é~", "", "%", "a+b", "\u20ac", b"\xff a/", "-_.~!*'();:@&=+$,?#[]"]:
    show(quote, s)
    show(quote, s, safe="")
    show(quote_plus, s)
    show(quote_plus, s, safe="/&")
show(quote, "é", encoding="latin-1")
show(quote, "€", encoding="latin-1")
show(quote, "€", encoding="latin-1", errors="replace")
show(quote, b"x", encoding="utf-8")
show(quote, 3)
show(quote_from_bytes, "x")
show(quote_from_bytes, bytearray(b"x y"))
show(quote, "a b", safe=b" ")
for s in ["abc", "a%20b", "%C3%A9", "%c3%a9x", "%", "%2", "%zz%41", "a+b", "%E2%82", "%ff", "é%C3%A9é", "%e2%82%acx%41", "%4A%4a%4a"]:
    show(unquote, s)
    show(unquote_plus, s)
    show(unquote_to_bytes, s)
    show(unquote, s, encoding="latin-1")
    show(unquote, s, errors="strict")
show(unquote, b"a%20b")
show(unquote_to_bytes, b"%41%")
show(unquote_to_bytes, "")
show(unquote, 3)
show(unquote, "")
show(unquote_to_bytes, 3)
show(urlencode, {"a": 1, "b c": "d&e", "é": "ü"})
show(urlencode, [("a", 1), ("a", 2)])
show(urlencode, {"a": [1, 2], "b": "xy", "c": (), "d": b"z "}, doseq=True)
show(urlencode, {"a": [1, 2]})
show(urlencode, {"a b": "c/d"}, quote_via=quote)
show(urlencode, {"a b": "c/d"}, quote_via=quote, safe="/")
show(urlencode, {"a": "é"}, encoding="latin-1")
show(urlencode, "abc")
show(urlencode, "")
show(urlencode, 3)
show(urlencode, [1])
show(urlencode, {b"k": b"v", 1: None, 2.5: True})
for q in ["a=1&b=2&a=3", "a=&b", "a=1;b=2", "a%20b=c+d", "", "&&", "a==b", "=x", "é=%C3%A9"]:
    show(parse_qs, q)
    show(parse_qsl, q)
    show(parse_qs, q, keep_blank_values=True)
    show(parse_qsl, q, strict_parsing=True)
    show(parse_qsl, q, separator=";")
    show(parse_qsl, q.encode())
show(parse_qs, "a=1&b=2", max_num_fields=1)
show(parse_qs, "a=1", separator="")
show(parse_qs, "a=%ff", errors="strict")
show(parse_qs, None)
show(parse_qsl, b"a=%ff")
show(urlunparse, ("http", "h", "p", "x", "q", "f"))
show(urlunsplit, ("", "", "//p", "", ""))
show(urlunsplit, (b"http", b"h", b"", b"", b""))
show(urlunsplit, ["file", "", "/p", None, None])
r = urlparse("http://a/b")
print(r._replace(path="/c", query="z").geturl(), r.scheme, r[1], len(r), r == urlparse("http://a/b"), tuple(r))
print(r.encode(), r.encode().decode(), type(r), isinstance(r, tuple))
scheme, netloc, *rest = urlsplit("https://x.y/z")
print(scheme, netloc, rest)
print(up.__all__)
show(urlparse, 3)
show(urlparse, "a", b"x")
show(urlparse, "x", scheme="http", allow_fragments=False)
show(urlparse, "x#y", scheme="http", allow_fragments=False)
print(up.unwrap("<URL:http://a>"), up.unwrap(" URL:x "))
