import re

p = re.compile(rb"(\w+)\xff(?P<n>.)?")
m = p.search(b"--ab\xff\x00z")
print(m, m.groups(), m.groupdict(), m.span(1), m.string)
print(re.findall(rb"\w", "é".encode()), re.findall(rb"[\x80-\xff]", b"a\x80\xff"), re.split(rb",", bytearray(b"a,b")))
print(re.sub(rb"(.)", rb"\1\1", bytearray(b"ab")), re.match(rb"a", bytearray(b"ab")).group())
print(re.findall(rb"(?i)[a-c]+", b"xABCx"), re.escape(b"a.b\xff"), re.compile(b"a").pattern)
print(re.fullmatch(rb"\d+", b"123"), re.search(rb"$", b"a\n").span(), re.search(rb"\u0041", b"u0041") if 0 else "")
