print(bytearray(b'%d-%s') % (5, b'x'), bytearray(b'%05.1f|%x') % (2.5, 255), bytearray(b'%b') % b'q', bytearray(b'%c%c') % (65, b'B'), bytearray(b'%a') % 'é', bytearray(b'%%') % ())
# expect: bytearray(b'5-x') bytearray(b'002.5|ff') bytearray(b'q') bytearray(b'AB') bytearray(b"\'\\xe9\'") bytearray(b'%')
print(bytearray(b'%(k)d') % {b'k': 3})  # expect: bytearray(b'3')
