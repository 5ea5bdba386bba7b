//! Statements over the program's variables: printing, assigning, changing containers in place,
//! taking apart.

use super::expressions::Writer;
use super::literals::Kind;
use super::tree::{Node, block, guarded, line};

/// What programs start with: one variable of most kinds.
const START: &[Kind] = &[
    Kind::Int,
    Kind::Int,
    Kind::Float,
    Kind::Str,
    Kind::Str,
    Kind::Bytes,
    Kind::ByteArray,
    Kind::Ints,
    Kind::Strs,
    Kind::List,
    Kind::Tuple,
    Kind::Counts,
    Kind::Dict,
    Kind::IntSet,
    Kind::StrSet,
    Kind::Bool,
    Kind::Range,
    Kind::Any,
];

pub fn variables(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for kind in START {
        let name = w.fresh("v");
        let value = super::literals::literal(&mut w.rng, *kind);
        out.push(line(format!("{name} = {value}")));
        w.names.push((*kind, name));
    }
    out
}

const SHOWN: &[Kind] = &[
    Kind::Int,
    Kind::Float,
    Kind::Number,
    Kind::Bool,
    Kind::Str,
    Kind::Str,
    Kind::Str,
    Kind::Bytes,
    Kind::ByteArray,
    Kind::Ints,
    Kind::Strs,
    Kind::List,
    Kind::Tuple,
    Kind::Counts,
    Kind::Dict,
    Kind::IntSet,
    Kind::StrSet,
    Kind::Frozen,
    Kind::Range,
    Kind::Any,
    Kind::Any,
    Kind::Pairs,
];

/// Print expressions, or keep them in variables of their kind.
pub fn expressions(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..6 {
        let kind = SHOWN[w.rng.below(SHOWN.len())];
        let place = w.place();
        let value = w.expr(kind);
        let known: Vec<String> = w.names.iter().filter(|(k, _)| *k == kind).map(|(_, n)| n.clone()).collect();
        let body = if !known.is_empty() && w.rng.chance(1, 3) {
            let name = known[w.rng.below(known.len())].clone();
            vec![line(format!("{name} = cap({value})")), line(format!("show('{place}', {name})"))]
        } else if w.rng.chance(1, 8) {
            vec![block(format!("if (found := {value}):"), vec![line(format!("show('{place}', found)"))])]
        } else {
            vec![line(format!("show('{place}', {value})"))]
        };
        out.push(guarded(&place, body));
    }
    out
}

const LIST_ACTS: &[&str] = &[
    "$L.append($any)",
    // an iterable may be a lazy one over the list itself
    "$L.extend(itertools.islice($iterable, 40))",
    "$L.extend($list)",
    "$L.extend($str)",
    "$L.extend($counts)",
    "$L.insert($index, $any)",
    "$L.remove($any)",
    "print($L.pop() is None)",
    "show('popped', $L.pop($index))",
    "$L.clear()",
    "$L.reverse()",
    "put_in_order($L)",
    "put_in_order($L, key=$key)",
    "put_in_order($L, key=$key, reverse=$bool)",
    "$L[$index] = $any",
    "$L[$index:$index] = $iterable",
    "$L[::$small] = $ints",
    "$L[$small:$small:$small] = $ints",
    "del $L[$index]",
    "del $L[$index:$index]",
    "del $L[::$small]",
    "$L += itertools.islice($iterable, 40)",
    "$L += $tuple",
    "$L += $range",
    "$L *= $count",
    "$L[$slice] = $iterable",
    "del $L[$slice]",
    "$L[$index] += $int",
    "$L.append($any); $L.append($any)",
    "$L[0], $L[-1] = $L[-1], $L[0]",
    "heapq.heapify($L)",
    "bisect.insort($L, $int)",
    "$L[len($L):] = $ints",
    "$L[$index], *$L[1:] = $iterable",
];
const DICT_ACTS: &[&str] = &[
    "$D[$hashable] = $any",
    "del $D[$hashable]",
    "show('popped', $D.pop($hashable))",
    "show('popped', $D.pop($hashable, $any))",
    "show('item', $D.popitem())",
    "$D.update($dict)",
    "$D.update($pairs)",
    "$D.update(a=$any, b=$any)",
    "$D.setdefault($hashable, $any)",
    "$D |= $dict",
    "$D |= $pairs",
    "$D.clear()",
    "$D[$str] = $D.get($str, 0) + 1",
    "for key in list($D): $D[key] = form(key)",
    "for key in $D: $D.pop(key); break",
    "for key in $D: $D[$int] = 1",
    "$D[$any] = $any",
    "$D.update([$any])",
    "$D.update($any)",
    "$D[$hashable] += $int",
    "for key, value in $D.items(): show('item', key, value)",
    "$D.setdefault($str, []).append($int)",
    "keys = $D.keys(); $D[$hashable] = 1; show('keys', list(keys), len(keys))",
    "show('views', $D.keys(), $D.values(), $D.items())",
    "del $D[next(iter($D))]",
    "show('last', next(reversed($D)))",
    "$D.update(zip($strs, $ints))",
    "for key in $D.copy(): del $D[key]",
];
const SET_ACTS: &[&str] = &[
    "$S.add($int)",
    "$S.discard($int)",
    "$S.remove($int)",
    "$S.update($ints, $range)",
    "$S |= $intset",
    "$S &= $intset",
    "$S -= $intset",
    "$S ^= $intset",
    "$S.intersection_update($ints)",
    "$S.difference_update($range)",
    "$S.symmetric_difference_update($ints)",
    "$S.clear()",
    "$S |= $ints",
    "$S.pop() if len($S) == 1 else None",
];
const BYTE_ACTS: &[&str] = &[
    "$B.append($int)",
    "$B.append($count)",
    "$B.extend($bytes)",
    "$B.extend($ints)",
    "$B.insert($index, $count)",
    "$B.remove($int)",
    "show('popped', $B.pop())",
    "show('popped', $B.pop($index))",
    "$B.clear()",
    "$B.reverse()",
    "$B[$index] = $int",
    "$B[$index:$index] = $bytes",
    "$B[::$small] = $bytes",
    "del $B[$index]",
    "del $B[$index:$index]",
    "del $B[$slice]",
    "$B += $bytes",
    "$B *= $count",
    "$B[$index] = $any",
    "$B += $any",
    "$B[$index:$index] = $range",
];
const PLAIN_ACTS: &[&str] = &[
    "$I += $int",
    "$I -= $int",
    "$I *= $int",
    "$I //= $int",
    "$I %= $int",
    "$I **= $count",
    "$I &= $int",
    "$I |= $int",
    "$I ^= $int",
    "$I >>= $count",
    "$I <<= $count",
    "$I = $I + 1 if $bool else -$I",
    "$I, other = other, $I",
    "$I /= $int",
    "$I += $any",
    "del $I; $I = 5; $I += $int",
];
const TEXT_ACTS: &[&str] = &[
    "$T += $str",
    "$T *= $count",
    "$T %= $any",
    "$T = $T[::-1]",
    "$T = $T.replace($str, $str)",
    "for c in $str: $T += c",
    "$T[$index] = $str",
    "del $T[$index]",
    "$T += $any",
    "$T = f'{$T}{$T!r}'",
    "$T = $T.join($strs)",
];

/// Change a variable in place, and print it.
pub fn changes(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..5 {
        let (letter, kind, table) = [
            ("$L", Kind::List, LIST_ACTS),
            ("$L", Kind::Ints, LIST_ACTS),
            ("$L", Kind::Strs, LIST_ACTS),
            ("$D", Kind::Dict, DICT_ACTS),
            ("$D", Kind::Counts, DICT_ACTS),
            ("$S", Kind::IntSet, SET_ACTS),
            ("$B", Kind::ByteArray, BYTE_ACTS),
            ("$I", Kind::Int, PLAIN_ACTS),
            ("$I", Kind::Float, PLAIN_ACTS),
            ("$T", Kind::Str, TEXT_ACTS),
        ][w.rng.below(10)];
        let names: Vec<String> = w.names.iter().filter(|(k, _)| *k == kind).map(|(_, n)| n.clone()).collect();
        let name = names[w.rng.below(names.len())].clone();
        let template = w.rng.pick(table).replace(letter, &name);
        let place = w.place();
        let act = w.fill(&template);
        out.push(guarded(&place, vec![line(act)]));
        out.push(line(format!("{name} = cap({name})")));
        out.push(line(format!("show('{place}', {name})")));
    }
    out
}

const TARGETS: &[&str] = &[
    "a, b",
    "a, *b",
    "*a, b",
    "a, *b, c",
    "[a, b]",
    "(a, (b, c))",
    "a, (b, *c)",
    "(a,)",
    "a, b, c",
    "*a,",
    "a, *_",
    "[a, *b], c",
    "a[0], b",
    "(a), b",
    "o.x, o.y",
    "d['k'], *d['r']",
];

/// Take values apart.
pub fn unpacking(w: &mut Writer) -> Vec<Node> {
    let mut out = vec![line("a = [0]; b = c = d = None; d = {}; o = Guard(1, ())")];
    for _ in 0..4 {
        let place = w.place();
        let target = w.rng.pick(TARGETS);
        let kind =
            [Kind::Iterable, Kind::List, Kind::Tuple, Kind::Any, Kind::Ints, Kind::Str][w.rng.below(6)];
        let value = w.expr(kind);
        let text = match w.rng.below(4) {
            0 => format!("for {target} in [{value}, {}]: show('{place}', a, b, c)", w.leaf(Kind::Tuple)),
            1 => format!("e = {target} = {value}"),
            _ => format!("{target} = {value}"),
        };
        out.push(guarded(&place, vec![line(text)]));
        out.push(line(format!("show('{place}', a, b, c, d)")));
    }
    out
}
