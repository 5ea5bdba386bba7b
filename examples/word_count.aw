# How often does each word occur? Of a file, if one is named, else of a short poem.
#
#     aw examples/word_count.aw README.md

import sys

POEM = """
The loop goes round, the loop goes on,
and when a task must wait, it is gone;
another task will take the floor,
and then the first comes back for more.
"""


def words(text):
    """The words of a text in lower case, without the marks around them."""
    for word in text.lower().split():
        if word := word.strip(".,;:!?()[]{}<>\"'`*#_-"):
            yield word


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def main(arguments):
    match arguments:
        case []:
            text = POEM
        case [path]:
            with open(path, encoding="utf-8") as file:
                text = file.read()
        case _:
            sys.exit("usage: word_count.aw [FILE]")

    counts = count(words(text))
    top = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:6]
    width = max((len(word) for word, _ in top), default=0)
    for word, n in top:
        print(f"{word:>{width}} {'#' * n} {n}")
    print(f"{sum(counts.values())} words, {len(counts)} different")


main(sys.argv[1:])
