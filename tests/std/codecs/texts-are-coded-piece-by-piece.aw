import codecs
import io

d=codecs.getincrementaldecoder('utf-8')()
print([d.decode(bytes([b])) for b in 'aé€𝄞'.encode()], d.getstate()); print(d.decode(b'\xe2'), d.getstate())
try: d.decode(b'',True)
except Exception as e: print(e)
d.reset(); print(d.decode(b'x'))
for enc in ('utf-16','utf-32','utf-16-be','utf-8-sig','cp1252','ascii','shift_jis'[:0] or 'latin-1'):
    e=codecs.getincrementalencoder(enc)(); d=codecs.getincrementaldecoder(enc)()
    bs=[e.encode(c) for c in 'abc']+[e.encode('',True)]
    print(enc,bs,[d.decode(bytes([b])) for b in b''.join(bs)], d.decode(b'',True), e.getstate(), d.getstate())
b=io.BytesIO(); w=codecs.getwriter('utf-8')(b); w.write('é\n'); w.writelines(['a','b']); print(b.getvalue())
r=codecs.getreader('utf-8')(io.BytesIO('é1\nb2\r\nc'.encode())); print(r.read(1), r.readline(), r.readlines(), r.read())
r=codecs.getreader('utf-16')(io.BytesIO('é1\nb2\nc'.encode('utf-16'))); print(list(r)); r.seek(0); print(r.read())
r=codecs.getreader('latin-1')(io.BytesIO(b'abc\ndef')); print(next(r)); print(r.readline(keepends=False), r.readline())
import os
path = os.path.join('/tmp', f'aw-codecs-{os.getpid()}')
with codecs.open(path,'w','utf-16') as f: f.write('hé\n'); print(type(f).__name__)
print(open(path,'rb').read())
with codecs.open(path,'r','utf-16') as f: print(f.readlines())
with codecs.open(path,'rb') as f: print(f.read())
ef=codecs.EncodedFile(io.BytesIO('é'.encode()),'latin-1','utf-8'); print(ef.read())
os.remove(path)
