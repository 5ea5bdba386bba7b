# Words, sentences, lengths, pairs and letters of a text, counted in several ways.
from collections import Counter
import string

TEXT = """
It was on a dreary night of November, that I beheld the accomplishment of my toils. With an anxiety
that almost amounted to agony, I collected the instruments of life around me, that I might infuse a
spark of being into the lifeless thing that lay at my feet. It was already one in the morning; the rain
pattered dismally against the panes, and my candle was nearly burnt out, when, by the glimmer of the
half-extinguished light, I saw the dull yellow eye of the creature open; it breathed hard, and a
convulsive motion agitated its limbs.
"""


def words_of(text):
    for word in text.lower().split():
        word = word.strip(string.punctuation)
        if word:
            yield word


words = list(words_of(TEXT))
sentences = [s for s in TEXT.replace(";", ".").split(".") if s.strip()]
counts = Counter(words)
print(len(words), "words,", len(counts), "different,", len(sentences), "sentences")
print("most common:", counts.most_common(6))
print("once only:", sum(1 for n in counts.values() if n == 1))
print("longest:", sorted(counts, key=lambda w: (-len(w), w))[:4])

lengths = Counter(map(len, words))
for length in sorted(lengths):
    print(f"{length:>3} {'#' * lengths[length]} {lengths[length]}")

pairs = Counter(zip(words, words[1:]))
print([(" ".join(pair), n) for pair, n in pairs.items() if n > 1])

letters = Counter(c for c in TEXT.lower() if c.isalpha())
total = letters.total()
print(" ".join(f"{c}:{100 * n / total:.1f}%" for c, n in letters.most_common(8)))
print("missing:", "".join(sorted(set(string.ascii_lowercase) - set(letters))) or "none")

by_initial = {}
for word in counts:
    by_initial.setdefault(word[0], []).append(word)
for initial, group in sorted(by_initial.items(), key=lambda kv: (-len(kv[1]), kv[0]))[:5]:
    print(initial, len(group), ", ".join(sorted(group)))

mean = sum(map(len, words)) / len(words)
middle = sorted(map(len, words))[len(words) // 2]
print(f"mean length {mean:.3f}, median {middle}, words in a sentence {len(words) / len(sentences):.2f}")

index = {}
for number, sentence in enumerate(sentences, 1):
    for word in words_of(sentence):
        index.setdefault(word, [])
        if number not in index[word]:
            index[word].append(number)
print({word: index[word] for word in ("the", "i", "that", "creature", "my")})
print(" ".join(w.capitalize() if i % 2 else w[::-1] for i, w in enumerate(words[:12])))
