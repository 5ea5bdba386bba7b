//! Iterators over iterators: built-in ones and those of `itertools`, taken one by one or whole.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, guarded, line};

/// One stage; `IT` is what it takes from. None is endless, or a filter behind it might be.
const STAGES: &[&str] = &[
    "map($key, IT)",
    "map(lambda *x: x, IT, $iterable)",
    "filter($key, IT)",
    "filter(None, IT)",
    "itertools.filterfalse($key, IT)",
    "zip(IT, $iterable)",
    "zip(IT, IT)",
    "zip($ints, IT, strict=$bool)",
    "enumerate(IT)",
    "enumerate(IT, $int)",
    "itertools.chain(IT, $iterable)",
    "itertools.chain.from_iterable(IT)",
    "itertools.islice(IT, $count)",
    "itertools.islice(IT, $count, None, $count)",
    "itertools.islice(IT, $small, $small)",
    "itertools.accumulate(IT)",
    "itertools.accumulate(IT, lambda a, b: (a, b))",
    "itertools.accumulate(IT, operator.add, initial=$any)",
    "((k, take(g)) for k, g in itertools.groupby(IT))",
    "((k, list(g)) for k, g in itertools.groupby(IT, $key))",
    "itertools.pairwise(IT)",
    "itertools.batched(IT, $count)",
    "itertools.batched(IT, 2, strict=$bool)",
    "itertools.starmap(max, IT)",
    "itertools.takewhile($key, IT)",
    "itertools.dropwhile($key, IT)",
    "itertools.compress(IT, itertools.cycle([1, 0, $count]))",
    "itertools.zip_longest(IT, $iterable, fillvalue=$any)",
    "itertools.product(itertools.islice(IT, 3), repeat=$count % 3)",
    "itertools.permutations(itertools.islice(IT, 3), $count)",
    "itertools.combinations(itertools.islice(IT, 4), $count)",
    "itertools.combinations_with_replacement(itertools.islice(IT, 3), 2)",
    "itertools.tee(IT)[1]",
    "iter(list(itertools.islice(IT, 20)))",
    "reversed(tuple(itertools.islice(IT, 20)))",
    "(x for x in IT if x)",
    "(form(x) for x in IT)",
    "((x, y) for x in IT for y in $ints)",
    "iter(collections.deque(itertools.islice(IT, 20), maxlen=3))",
    "heapq.merge(itertools.islice(IT, 9), $ints)",
    "heapq.merge(sorted($ints), sorted($ints), key=$key, reverse=$bool)",
    "itertools.islice(itertools.cycle(itertools.islice(IT, 5)), 30)",
    "itertools.repeat(next(IT, 0), $count)",
    "itertools.islice(itertools.count($number, $number), 30)",
    "iter(IT.__next__, $any)",
    "sorted(itertools.islice(IT, 9), key=$key)",
    "dict.fromkeys(itertools.islice(IT, 9))",
    "counted(IT)",
];
const ENDS: &[&str] = &[
    "take(IT)",
    "take(IT)",
    "take(IT, 3), take(IT, 2)",
    "next(IT), next(IT, 'end')",
    "tuple(itertools.islice(IT, 9))",
    "sum(itertools.islice(IT, 9))",
    "max(itertools.islice(IT, 9), key=form, default=0)",
    "[form(x) for x in itertools.islice(IT, 5)]",
    "dict(itertools.islice(IT, 5))",
    "functools.reduce(lambda a, b: (a, b), itertools.islice(IT, 5))",
    "any(itertools.islice(IT, 9)), take(IT, 3)",
    "collections.Counter(itertools.islice(IT, 9)).most_common(2)",
    "[*zip(itertools.islice(IT, 9), range(5))]",
    "operator.length_hint(IT, -1) >= -1, IT is iter(IT)",
    "(lambda a, *b: (a, b))(*itertools.islice(IT, 4))",
    "type(IT).__name__, $any in itertools.islice(IT, 9), take(IT)",
    "[x for x, *y in itertools.islice(IT, 5)]",
    "list(map(take, itertools.tee(itertools.islice(IT, 6), 3)))",
    "sorted(itertools.islice(IT, 9), key=form, reverse=True)",
    "'/'.join(map(str, itertools.islice(IT, 9)))",
    "heapq.nsmallest(2, itertools.islice(IT, 9), key=form)",
    "statistics.mean(itertools.islice(IT, 9))",
];

/// Some stages, and what comes out of the last.
pub fn pipelines(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..4 {
        let place = w.place();
        let source = w.expr(Kind::Iterable);
        let mut body = vec![line(format!("it = iter({source})"))];
        for _ in 0..1 + w.rng.below(3) {
            let template = w.rng.pick(STAGES);
            body.push(line(format!("it = iter({})", w.fill(template).replace("IT", "it"))));
        }
        for _ in 0..1 + w.rng.below(2) {
            let template = w.rng.pick(ENDS);
            body.push(line(format!("tell('{place}', {})", w.fill(template).replace("IT", "it"))));
        }
        out.push(guarded(&place, body));
    }
    out
}
