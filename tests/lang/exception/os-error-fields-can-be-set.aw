e = OSError(5, "bad")
e.filename = "disk"
print(e)  # expect: [Errno 5] bad: 'disk'
e.filename2 = "tape"
print(e)  # expect: [Errno 5] bad: 'disk' -> 'tape'
e.errno, e.strerror = 7, "worse"
print(e, e.args)  # expect: [Errno 7] worse: 'disk' -> 'tape' (5, 'bad')
e.args = ("other",)
print(e, repr(e))  # expect: [Errno 7] worse: 'disk' -> 'tape' OSError('other')
e.filename = None
print(e)  # expect: [Errno 7] worse: None -> 'tape'
del e.errno
print(e.errno)  # expect: None
