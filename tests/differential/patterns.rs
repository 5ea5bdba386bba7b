//! `match` with random patterns, each tried with a subject made for it and with others.

use super::expressions::Writer;
use super::literals::{self, Kind};
use super::tree::{Node, block, guarded, line};

/// A pattern, and a subject that it takes.
struct Case {
    pattern: String,
    subject: String,
}

fn case(pattern: impl Into<String>, subject: impl Into<String>) -> Case {
    Case { pattern: pattern.into(), subject: subject.into() }
}

/// Names bound so far in one pattern; `None` where none may be bound, as in alternatives.
type Bound<'a> = Option<&'a mut Vec<String>>;

fn capture(w: &mut Writer, bound: &mut Bound<'_>, subject: String) -> Case {
    match bound {
        Some(names) if w.rng.chance(3, 4) => {
            let name = format!("x{}", names.len());
            names.push(name.clone());
            case(name, subject)
        }
        _ => case("_", subject),
    }
}

fn star(w: &mut Writer, bound: &mut Bound<'_>) -> String {
    format!("*{}", capture(w, bound, String::new()).pattern)
}

fn value(w: &mut Writer) -> Case {
    let (pattern, subject) = [
        ("0", "0"),
        ("-1", "-1"),
        ("1.5", "1.5"),
        ("-0.0", "0"),
        ("1", "True"),
        ("'a'", "'a'"),
        ("'ab' 'c'", "'abc'"),
        ("b'a'", "b'a'"),
        ("None", "None"),
        ("True", "True"),
        ("False", "False"),
        ("math.pi", "math.pi"),
        ("Point.ORIGIN", "Point(0, 0)"),
        ("2", "2.0"),
    ][w.rng.below(14)];
    case(pattern, subject)
}

fn class(w: &mut Writer, bound: &mut Bound<'_>, depth: usize) -> Case {
    match w.rng.below(5) {
        0 => {
            let kind = w.rng.pick(&[
                "int",
                "str",
                "float",
                "bytes",
                "list",
                "dict",
                "tuple",
                "bool",
                "bytearray",
                "set",
                "frozenset",
            ]);
            let subject = match kind {
                "int" => "7".to_owned(),
                "str" => "'text'".to_owned(),
                "float" => "2.5".to_owned(),
                "bytes" => "b'bytes'".to_owned(),
                "bool" => "False".to_owned(),
                other => format!("{other}(())"),
            };
            let inner = match w.rng.below(3) {
                0 => String::new(),
                _ => capture(w, bound, String::new()).pattern,
            };
            case(format!("{kind}({inner})"), subject)
        }
        1 => {
            let subject = w.rng.pick(&[
                "[]",
                "(1,)",
                "{}",
                "range(2)",
                "'s'",
                "collections.deque([1])",
                "collections.UserDict(a=1)",
            ]);
            let kind = w.rng.pick(&[
                "collections.abc.Sequence",
                "collections.abc.Mapping",
                "object",
                "collections.abc.Sized",
            ]);
            case(format!("{kind}()"), subject)
        }
        _ => {
            let (x, y) = (pattern(w, bound, depth + 1), pattern(w, bound, depth + 1));
            let subject = format!("Point({}, {})", x.subject, y.subject);
            let pattern = match w.rng.below(5) {
                0 => format!("Point({})", x.pattern),
                1 => format!("Point({}, y={})", x.pattern, y.pattern),
                2 => format!("Point(y={}, x={})", y.pattern, x.pattern),
                3 => format!("Point(z={})", x.pattern),
                _ => format!("Point({}, {})", x.pattern, y.pattern),
            };
            case(pattern, subject)
        }
    }
}

fn sequence(w: &mut Writer, bound: &mut Bound<'_>, depth: usize) -> Case {
    let (mut patterns, mut subjects) = (Vec::new(), Vec::new());
    let count = w.rng.below(4);
    let starred = if w.rng.chance(1, 2) { w.rng.below(count + 1) } else { count + 1 };
    for at in 0..=count {
        if at == starred {
            patterns.push(star(w, bound));
            subjects.extend((0..w.rng.below(3)).map(|_| literals::literal(&mut w.rng, Kind::Any)));
        }
        if at < count {
            let part = pattern(w, bound, depth + 1);
            patterns.push(part.pattern);
            subjects.push(part.subject);
        }
    }
    let (patterns, subjects) = (patterns.join(", "), subjects.join(", "));
    let subject = match w.rng.below(4) {
        0 if !subjects.is_empty() => format!("({subjects},)"),
        1 => format!("collections.deque([{subjects}])"),
        _ => format!("[{subjects}]"),
    };
    match w.rng.below(3) {
        0 if !patterns.is_empty() => case(format!("({patterns},)"), subject),
        _ => case(format!("[{patterns}]"), subject),
    }
}

fn mapping(w: &mut Writer, bound: &mut Bound<'_>, depth: usize) -> Case {
    let (mut patterns, mut subjects) = (Vec::new(), Vec::new());
    for key in ["'a'", "1", "None", "b'k'", "math.pi", "-1"] {
        if w.rng.chance(1, 4) {
            let part = pattern(w, bound, depth + 1);
            patterns.push(format!("{key}: {}", part.pattern));
            subjects.push(format!("{key}: {}", part.subject));
        } else if w.rng.chance(1, 6) {
            subjects.push(format!("{key}: {}", w.leaf(Kind::Any)));
        }
    }
    if let Some(names) = bound
        && w.rng.chance(1, 3)
    {
        let name = format!("x{}", names.len());
        patterns.push(format!("**{name}"));
        names.push(name);
    }
    let subjects = subjects.join(", ");
    let subject = match w.rng.below(4) {
        0 => format!("collections.OrderedDict({{{subjects}}})"),
        1 => format!("collections.defaultdict(list, {{{subjects}}})"),
        _ => format!("{{{subjects}}}"),
    };
    case(format!("{{{}}}", patterns.join(", ")), subject)
}

/// A pattern that some subjects do not fit.
fn refutable(w: &mut Writer, bound: &mut Bound<'_>, depth: usize) -> Case {
    match w.rng.below(if depth > 2 { 3 } else { 9 }) {
        0..=2 => value(w),
        3 | 4 => class(w, bound, depth),
        5 | 6 => sequence(w, bound, depth),
        7 => mapping(w, bound, depth),
        _ => {
            let alternatives: Vec<Case> =
                (0..2 + w.rng.below(2)).map(|_| refutable(w, &mut None, depth + 1)).collect();
            let patterns: Vec<&str> = alternatives.iter().map(|case| case.pattern.as_str()).collect();
            let text = format!("({})", patterns.join(" | "));
            let subject = &alternatives[w.rng.below(alternatives.len())].subject;
            case(text, subject)
        }
    }
}

fn pattern(w: &mut Writer, bound: &mut Bound<'_>, depth: usize) -> Case {
    if w.rng.chance(2, 5) {
        let subject = w.leaf(Kind::Any);
        return capture(w, bound, subject);
    }
    let inner = refutable(w, bound, depth);
    if let Some(names) = bound
        && w.rng.chance(1, 6)
    {
        let name = format!("x{}", names.len());
        names.push(name.clone());
        return case(format!("({} as {name})", inner.pattern), inner.subject);
    }
    inner
}

/// A function of one `match`, called with what fits each case and with other values.
pub fn patterns(w: &mut Writer) -> Vec<Node> {
    let name = w.fresh("matched");
    let (mut cases, mut subjects) = (Vec::new(), Vec::new());
    for number in 0..2 + w.rng.below(4) {
        let mut names = Vec::new();
        let Case { pattern, subject } = refutable(w, &mut Some(&mut names), 0);
        subjects.push(subject);
        let guard = match w.rng.below(6) {
            0 => format!(" if {}", w.expr(Kind::Bool)),
            1 if !names.is_empty() => format!(" if {}", names[0]),
            2 if !names.is_empty() => format!(" if print('guard', form({})) is None", names[0]),
            _ => String::new(),
        };
        let shown: String = names.iter().map(|name| format!(", {name}")).collect();
        cases.push(block(format!("case {pattern}{guard}:"), vec![line(format!("return {number}{shown}"))]));
    }
    cases.push(block(
        w.rng.pick(&["case x:", "case _:", "case [x, y, *_] as z:"]),
        vec![line("return 'last'")],
    ));
    let mut out = vec![block(format!("def {name}(subject):"), vec![block("match subject:", cases)])];
    for _ in 0..2 {
        subjects.push(w.expr(Kind::Any));
    }
    subjects.push(w.expr(Kind::List));
    for subject in subjects {
        let place = w.place();
        out.push(guarded(&place, vec![line(format!("show('{place}', {name}({subject}))"))]));
    }
    out
}
