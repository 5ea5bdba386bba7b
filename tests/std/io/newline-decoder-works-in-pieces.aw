import io

d = io.IncrementalNewlineDecoder(None, True)
print([d.decode(part) for part in ("a\r", "\nb\r", "c\n", "d\r")], repr(d.decode("", final=True)), d.newlines)
d.reset()
print(d.newlines, d.decode("x\r", final=True), d.newlines)
k = io.IncrementalNewlineDecoder(None, translate=False)
print([k.decode(part) for part in ("a\r", "\nb\n")], k.newlines)
