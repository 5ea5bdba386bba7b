import re

for pattern, text in [("(a)*", "aaa"), ("(a|b)*", "abab"), ("(?:(a)|(b))*", "ab"), ("(?:(a)|b)*", "ab"),
                      ("(a*)*", "aa"), ("(a*)+", "aa"), ("(a?)*?$", "aa"), ("((a)|b)*?c", "abc"), ("(|a)+", "aa"),
                      ("(a|)+", "aa"), ("(?:(\\w)(\\d))*", "a1b2c"), ("(a{1,2}){2}", "aaa"), ("(a?){2,4}", "aaa")]:
    m = re.match(pattern, text)
    print(pattern, text, m.span(), m.groups())
    # expect: (a)* aaa (0, 3) ('a',)
    # expect: (a|b)* abab (0, 4) ('b',)
    # expect: (?:(a)|(b))* ab (0, 2) ('a', 'b')
    # expect: (?:(a)|b)* ab (0, 2) ('a',)
    # expect: (a*)* aa (0, 2) ('',)
    # expect: (a*)+ aa (0, 2) ('',)
    # expect: (a?)*?$ aa (0, 2) ('a',)
    # expect: ((a)|b)*?c abc (0, 3) ('b', 'a')
    # expect: (|a)+ aa (0, 0) ('',)
    # expect: (a|)+ aa (0, 2) ('',)
    # expect: (?:(\w)(\d))* a1b2c (0, 4) ('b', '2')
    # expect: (a{1,2}){2} aaa (0, 3) ('a',)
    # expect: (a?){2,4} aaa (0, 3) ('',)
