from pprint import pprint

pprint("the quick brown fox jumped over the lazy dog and ran away from everything else", width=30)
pprint(["the quick brown fox jumped over the lazy dog", "short"], width=25)
pprint({"key": "line one\nline two\nline three"}, width=20)
pprint(b"some bytes that are longer than the width allows", width=25)
pprint([bytearray(b"x" * 50)], width=30)
