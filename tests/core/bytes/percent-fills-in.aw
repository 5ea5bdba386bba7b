print(b'%d-%s' % (5, b'x'), b'%05.1f|%x' % (2.5, 255), b'%b' % b'q', b'%c%c' % (65, b'B'), b'%a' % 'é', b'%%' % ())
# expect: b'5-x' b'002.5|ff' b'q' b'AB' b"'\\xe9'" b'%'
print(b'%(k)d' % {b'k': 3})  # expect: b'3'
