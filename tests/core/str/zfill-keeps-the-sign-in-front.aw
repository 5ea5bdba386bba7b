print('42'.zfill(5), '-42'.zfill(5), '+4'.zfill(4), 'abc'.zfill(2))  # expect: 00042 -0042 +004 abc
print(''.zfill(3), '--1'.zfill(5), '-'.zfill(3), '٣'.zfill(3))  # expect: 000 -00-1 -00 00٣
