import errno

for name in ("EAGAIN", "EALREADY", "EINPROGRESS", "EWOULDBLOCK", "EPIPE", "ESHUTDOWN", "ECHILD", "ECONNABORTED",
             "ECONNREFUSED", "ECONNRESET", "EEXIST", "ENOENT", "EINTR", "EISDIR", "ENOTDIR", "EACCES", "EPERM",
             "ESRCH", "ETIMEDOUT", "EINVAL", "ENOSPC"):
    print(name, type(OSError(getattr(errno, name), "text")).__name__)
    # expect: EAGAIN BlockingIOError
    # expect: EALREADY BlockingIOError
    # expect: EINPROGRESS BlockingIOError
    # expect: EWOULDBLOCK BlockingIOError
    # expect: EPIPE BrokenPipeError
    # expect: ESHUTDOWN BrokenPipeError
    # expect: ECHILD ChildProcessError
    # expect: ECONNABORTED ConnectionAbortedError
    # expect: ECONNREFUSED ConnectionRefusedError
    # expect: ECONNRESET ConnectionResetError
    # expect: EEXIST FileExistsError
    # expect: ENOENT FileNotFoundError
    # expect: EINTR InterruptedError
    # expect: EISDIR IsADirectoryError
    # expect: ENOTDIR NotADirectoryError
    # expect: EACCES PermissionError
    # expect: EPERM PermissionError
    # expect: ESRCH ProcessLookupError
    # expect: ETIMEDOUT TimeoutError
    # expect: EINVAL OSError
    # expect: ENOSPC OSError
print(type(OSError(2)).__name__, type(OSError("2", "x")).__name__, type(OSError(2, "a", "b", None, "c", "d")).__name__)
# expect: OSError OSError OSError
print(type(FileExistsError(2, "kept")).__name__, type(ConnectionError(errno.EPIPE, "kept")).__name__)
# expect: FileExistsError ConnectionError
