# names, classes, numbers and normal forms of characters
import unicodedata as U
for c in [*range(0, 0x3000), *range(0x3000, 0x110000, 131)]:
    if 0xd800<=c<0xe000: continue
    ch=chr(c)
    r=(U.category(ch),U.bidirectional(ch),U.mirrored(ch),U.east_asian_width(ch),U.combining(ch),U.decimal(ch,None),U.digit(ch,None),U.numeric(ch,None),U.name(ch,None))
    if c % 997 == 0: print(hex(c),r)
    if r[8] is not None and c%7==0:
        assert U.lookup(r[8])==ch,(hex(c),r)
    if c < 0x300 or r[7] is not None: print(hex(c),r)
    if c<0x30000:
        n=[U.normalize(f,ch) for f in('NFC','NFD','NFKC','NFKD')]
        if n!=[ch]*4: print(hex(c), [list(map(ord,x)) for x in n])
def t(f):
    try:
        print(f, '->', repr(eval(f)))
    except Exception as e:
        print(f, type(e).__name__, e)
for f in ["U.name('\\0')","U.name('')","U.name('ab')","U.name(3)","U.category('ab')","U.category('')","U.lookup('x')","U.lookup('LATIN SMALL LETTER E WITH ACUTE')","U.lookup('latin small letter a')","U.numeric('a')","U.decimal('a')","U.digit('a')","U.normalize('X','a')","U.normalize('NFC',3)","U.normalize('NFC','e\\u0301')","U.is_normalized('NFC','e\\u0301')","U.unidata_version","U.name('a',3)","U.decimal('½','no')", "U.name()","U.lookup('BULLET')","U.name('가')","U.name('一')","U.lookup('CJK UNIFIED IDEOGRAPH-4E00')","U.lookup('HANGUL SYLLABLE GA')","U.lookup('LF')","U.lookup('NULL')","'\\N{LINE FEED}'"]: t(f)
