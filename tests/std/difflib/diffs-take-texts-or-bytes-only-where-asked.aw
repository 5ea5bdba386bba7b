from difflib import context_diff, diff_bytes, unified_diff

print(list(diff_bytes(unified_diff, [b"caf\xe9"], [b"caf\xc3\xa9"], b"a", b"b", lineterm=b"")))
# expect: [b'--- a', b'+++ b', b'@@ -1 +1 @@', b'-caf\xe9', b'+caf\xc3\xa9']
for call in (
    lambda: list(unified_diff([b"a"], ["b"])),
    lambda: list(unified_diff(["a"], [b"b"])),
    lambda: list(unified_diff(["a"], ["b"], b"name")),
    lambda: list(context_diff(["a"], ["b"], lineterm=b"")),
    lambda: list(diff_bytes(unified_diff, ["a"], [b"b"])),
    lambda: list(diff_bytes(unified_diff, [b"a"], [b"b"], "name")),
):
    try:
        call()
    except TypeError as e:
        print(e)
        # expect: lines to compare must be str, not bytes (b'a')
        # expect: lines to compare must be str, not bytes (b'b')
        # expect: all arguments must be str, not: b'name'
        # expect: all arguments must be str, not: b''
        # expect: all arguments must be bytes, not str ('a')
        # expect: all arguments must be bytes, not str ('name')
