import traceback
for off in range(-2, 9):
    for args in ((off, '  text\n'), (off, '\ttext'), (off, '  text', 1, off + 2), (off, 'text', 2, 1), (off, 'text', 1, 0)):
        print(args, ''.join(traceback.format_exception_only(SyntaxError('m', ('f.py', 1, *args)))))
