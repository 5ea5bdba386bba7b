for args in [(), ("text",), (2, "No such file"), (2, "No such file", "a.txt"), (2, "No", "a", None, "b"),
             (2, "No", None), (2, "No", "a", 5), (1, 2, 3), (1, "s", b"bytes"), (1, 2, 3, 4, 5, 6)]:
    e = OSError(*args)
    print(repr(e), "|", e, "|", e.args, e.errno, e.strerror, repr(e.filename), repr(e.filename2))
    # expect: OSError() |  | () None None None None
    # expect: OSError('text') | text | ('text',) None None None None
    # expect: FileNotFoundError(2, 'No such file') | [Errno 2] No such file | (2, 'No such file') 2 No such file None None
    # expect: FileNotFoundError(2, 'No such file') | [Errno 2] No such file: 'a.txt' | (2, 'No such file') 2 No such file 'a.txt' None
    # expect: FileNotFoundError(2, 'No') | [Errno 2] No: 'a' -> 'b' | (2, 'No') 2 No 'a' 'b'
    # expect: FileNotFoundError(2, 'No', None) | [Errno 2] No | (2, 'No', None) 2 No None None
    # expect: FileNotFoundError(2, 'No') | [Errno 2] No: 'a' | (2, 'No') 2 No 'a' None
    # expect: PermissionError(1, 2) | [Errno 1] 2: 3 | (1, 2) 1 2 3 None
    # expect: PermissionError(1, 's') | [Errno 1] s: b'bytes' | (1, 's') 1 s b'bytes' None
    # expect: OSError(1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) | (1, 2, 3, 4, 5, 6) None None None None
