import errno

print(errno.ENOENT, errno.EACCES, errno.EEXIST, errno.EINTR, errno.EPIPE, errno.EINVAL)  # expect: 2 13 17 4 32 22
print(errno.errorcode[2], errno.errorcode[13], errno.errorcode[22], errno.errorcode[errno.ECONNREFUSED])
# expect: ENOENT EACCES EINVAL ECONNREFUSED
print(errno.EAGAIN == errno.EWOULDBLOCK, errno.errorcode[errno.EAGAIN])  # expect: True EAGAIN
print(all(getattr(errno, name) == number for number, name in errno.errorcode.items()), type(errno.errorcode).__name__)
# expect: True dict
try:
    errno.ENOSUCH
except AttributeError as e:
    print(e)  # expect: module 'errno' has no attribute 'ENOSUCH'
