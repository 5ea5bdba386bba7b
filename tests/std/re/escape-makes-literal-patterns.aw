import re

for text in ["a.b", "1+1=2", "[x]{y}(z)", "a b\tc\nd", "-#~&", "é_日", "", "\\"]:
    escaped = re.escape(text)
    print(repr(escaped), re.fullmatch(escaped, text) is not None)
    # expect: 'a\\.b' True
    # expect: '1\\+1=2' True
    # expect: '\\[x\\]\\{y\\}\\(z\\)' True
    # expect: 'a\\ b\\\tc\\\nd' True
    # expect: '\\-\\#\\~\\&' True
    # expect: 'é_日' True
    # expect: '' True
    # expect: '\\\\' True
print(re.escape(b"a.b"))  # expect: b'a\\.b'
