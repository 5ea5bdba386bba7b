from enum import CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, EnumCheck, Flag, IntEnum, unique, verify


def attempt(check, kind, members):
    try:
        check(kind("C", members))
        print("fine")
    except ValueError as e:
        print(e)


attempt(unique, Enum, [("A", 1), ("B", 1), ("C", 2), ("D", 2)])
# expect: duplicate values found in <enum 'C'>: B -> A, D -> C
attempt(unique, Enum, [("A", 1), ("B", 2)])  # expect: fine
attempt(verify(UNIQUE), Enum, [("A", 1), ("B", 1)])  # expect: aliases found in <enum 'C'>: B -> A
attempt(verify(CONTINUOUS), IntEnum, [("A", 1), ("B", 4)])  # expect: invalid enum 'C': missing values 2, 3
attempt(verify(CONTINUOUS), IntEnum, [("A", 1), ("B", 2)])  # expect: fine
attempt(verify(CONTINUOUS), Flag, [("A", 1), ("B", 8)])  # expect: invalid flag 'C': missing values 2, 4
attempt(verify(NAMED_FLAGS), Flag, [("A", 1), ("B", 6)])
# expect: invalid Flag 'C': alias B is missing combined values of 0x6 [use enum.show_flag_values(value) for details]
attempt(verify(NAMED_FLAGS), Flag, [("A", 1), ("B", 2), ("AB", 3)])  # expect: fine
attempt(verify(UNIQUE, CONTINUOUS), Enum, [("A", 1), ("B", 2)])  # expect: fine
print(repr(UNIQUE), list(EnumCheck))
# expect: <EnumCheck.UNIQUE: 'one name per value'> [<EnumCheck.CONTINUOUS: 'no skipped integer values'>, <EnumCheck.NAMED_FLAGS: 'multi-flag aliases may not contain unnamed flags'>, <EnumCheck.UNIQUE: 'one name per value'>]
