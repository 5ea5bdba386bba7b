import io

print(sorted(io.__all__))
# expect: ['BlockingIOError', 'BufferedIOBase', 'BufferedRWPair', 'BufferedRandom', 'BufferedReader', 'BufferedWriter', 'BytesIO', 'DEFAULT_BUFFER_SIZE', 'FileIO', 'IOBase', 'IncrementalNewlineDecoder', 'RawIOBase', 'SEEK_CUR', 'SEEK_END', 'SEEK_SET', 'StringIO', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'open', 'open_code', 'text_encoding']
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.BlockingIOError is BlockingIOError, io.open is open)
# expect: 8192 0 1 2 True True
print(io.text_encoding("latin-1"), io.UnsupportedOperation.__mro__[1].__name__, io.StringIO, io.BytesIO)
# expect: latin-1 OSError <class '_io.StringIO'> <class '_io.BytesIO'>
try:
    io.nothing
except AttributeError as e:
    print(e)  # expect: module 'io' has no attribute 'nothing'
