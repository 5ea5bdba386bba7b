# functions of a script decide about what cannot be encoded or decoded
import codecs


def mine(e):
    print(type(e).__name__, e.encoding, e.start, e.end, e.reason, repr(e.object))
    return f"<{e.end - e.start}>", e.end


def fails(e):
    raise RuntimeError("hi")


codecs.register_error("mine", mine)
h = mine
codecs.register_error("bytes", lambda e: (b"\xff\xfe", e.end))
codecs.register_error("bad", lambda e: 3)
codecs.register_error("bad2", lambda e: ("x",))
codecs.register_error("bad3", lambda e: (3, 4))
codecs.register_error("far", lambda e: ("x", 100))
codecs.register_error("neg", lambda e: ("x", -1))
codecs.register_error("nonasc", lambda e: ("é", e.end))
codecs.register_error("raises", fails)


def attempt(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, type(e).__name__, e)


for source in [
    "'aéb'.encode('ascii','mine')",
    "'aé€b'.encode('latin-1','mine')",
    "'aé€b'.encode('cp1252','mine')",
    "'aжb'.encode('cp1252','mine')",
    "b'a\\xffb\\xe9\\x80'.decode('utf-8','mine')",
    "b'a\\xffb'.decode('ascii','mine')",
    "b'a\\x81b'.decode('cp1252','mine')",
    "b'a\\0b'.decode('utf-16','mine')",
    "b'\\xff\\xfea\\0b'.decode('utf-16','mine')",
    "b'\\xfe\\xff\\0a\\xd8\\0'.decode('utf-16','mine')",
    "b'a\\0\\0\\0b'.decode('utf-32','mine')",
    "'aé'.encode('ascii','bytes')",
    "b'a\\xff'.decode('ascii','bytes')",
    "'aé'.encode('ascii','bad')",
    "b'\\xff'.decode('ascii','bad')",
    "'aé'.encode('ascii','bad2')",
    "'aé'.encode('ascii','bad3')",
    "b'\\xff'.decode('ascii','bad3')",
    "'aé'.encode('ascii','far')",
    "'aébc'.encode('ascii','neg')",
    "'aé'.encode('ascii','nonasc')",
    "'aé'.encode('ascii','raises')",
    "'aé'.encode('ascii','nope')",
    "'aé'.encode('nope')",
    "b'x'.decode('nope')",
    "b''.decode('nope')",
    "''.encode('nope')",
    "str(b'a\\xff','ascii','mine')",
    "bytes('é','ascii','mine')",
    "bytearray('é','ascii','mine')",
    "codecs.encode('a','nope')",
    "codecs.lookup('nope')",
    "codecs.lookup_error('nope')",
    "codecs.lookup_error('mine') is h",
    "codecs.register_error('x',3)",
    'codecs.register_error(3,h)',
    "codecs.lookup_error('replace')(UnicodeEncodeError('ascii','aé',1,2,'r'))",
    "codecs.lookup_error('replace')(UnicodeDecodeError('ascii',b'a\\xff',1,2,'r'))",
    "codecs.lookup_error('ignore')(UnicodeDecodeError('ascii',b'a\\xff',1,2,'r'))",
    "codecs.lookup_error('backslashreplace')(UnicodeDecodeError('ascii',b'a\\xff',1,2,'r'))",
    "codecs.lookup_error('backslashreplace')(UnicodeEncodeError('ascii','aé€𝄞',1,4,'r'))",
    "codecs.lookup_error('xmlcharrefreplace')(UnicodeEncodeError('ascii','aé€',1,3,'r'))",
    "codecs.lookup_error('namereplace')(UnicodeEncodeError('ascii','aé€',1,3,'r'))",
    "codecs.lookup_error('strict')(UnicodeEncodeError('ascii','aé€',1,3,'r'))",
    "codecs.lookup_error('strict')(3)",
    "codecs.lookup_error('ignore')(ValueError('x'))",
    "codecs.strict_errors(ValueError('x'))",
]:
    attempt(source)
codecs.register_error("twice", lambda e: ("?!", e.start + 1))
print("é€ж".encode("ascii", "twice"), b"\xff\xfe\xfd".decode("ascii", "twice"))
