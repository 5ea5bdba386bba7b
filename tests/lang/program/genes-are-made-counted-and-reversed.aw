# fasta, k-nucleotide and reverse-complement on one small made-up genome.
from bisect import bisect
from collections import Counter
from itertools import accumulate

IM, IA, IC = 139968, 3877, 29573
ALU = ("GGCCGGGCGCGGTGGCTCACGCCTGTAATCCCAGCACTTTGG" "GAGGCCGAGGCGGGCGGATCACCTGAGGTCAGGAGTTCGAGA"
       "CCAGCCTGGCCAACATGGTGAAACCCCGTCTCTACTAAAAATACAAAAATTAGCCGGG")
IUB = {"a": 0.27, "c": 0.12, "g": 0.12, "t": 0.27, "B": 0.02, "D": 0.02, "H": 0.02, "K": 0.02, "M": 0.02, "N": 0.02,
       "R": 0.02, "S": 0.02, "V": 0.02, "W": 0.02, "Y": 0.02}
HOMO = {"a": 0.3029549426680, "c": 0.1979883004921, "g": 0.1975473066391, "t": 0.3015094502008}
seed = 42


def random():
    global seed
    seed = (seed * IA + IC) % IM
    return seed / IM


def wrapped(title, text, width=60):
    print(">" + title)
    for at in range(0, len(text), width):
        print(text[at : at + width])


def repeated(source, count):
    return (source * (count // len(source) + 1))[:count]


def drawn(table, count):
    letters, limits = "".join(table), list(accumulate(table.values()))
    limits[-1] = 1.0
    return "".join(letters[bisect(limits, random())] for _ in range(count))


one, two, three = repeated(ALU, 200), drawn(IUB, 130), drawn(HOMO, 1500)
wrapped("ONE Homo sapiens alu", one)
wrapped("TWO IUB ambiguity codes", two)
print(three[:60], seed)

genome = three.upper()
for length in (1, 2):
    counts = Counter(genome[i : i + length] for i in range(len(genome) - length + 1))
    total = counts.total()
    for piece, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]:
        print(f"{piece} {100 * n / total:.3f}")
for piece in ("GGT", "GGTA", "GGTATT", "GGTATTTTAATT"):
    found = sum(genome.startswith(piece, i) for i in range(len(genome)))
    print(f"{found}\t{piece}", genome.find(piece), genome.rfind(piece))

COMPLEMENT = str.maketrans("ACGTUMRWSYKVHDBNacgtumrwsykvhdbn", "TGCAAKYWSRMBDHVNTGCAAKYWSRMBDHVN")
wrapped("TWO reversed", two.translate(COMPLEMENT)[::-1])
raw = bytes(two, "ascii").translate(bytes.maketrans(b"acgt", b"tgca"))[::-1]
print(raw[:40], len(raw), raw.count(b"N"), raw.upper().isalpha())

longest = max((genome[i:j] for i in range(0, 300) for j in range(i + 2, min(i + 16, 300))
               if genome[i:j] == genome[i:j][::-1]), key=len)
print(longest, len(longest), genome.index(longest))
