import errno

for path in ("/no/such/file", "/"):
    try:
        open(path)
    except OSError as e:
        print(errno.errorcode[e.errno], type(e).__name__, e.strerror)
        # expect: ENOENT FileNotFoundError No such file or directory
        # expect: EISDIR IsADirectoryError Is a directory
try:
    raise OSError(errno.ENOSPC, "full", "disk")
except OSError as e:
    print(e.errno == errno.ENOSPC, e)  # expect: True [Errno 28] full: 'disk'
