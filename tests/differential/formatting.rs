//! Numbers read from texts and written as texts; f-strings, `format` and `%` with parts in parts.

use super::expressions::Writer;
use super::rng::Rng;
use super::tree::{Node, guarded, line};

/// A text that is a number, or nearly one.
fn number_text(rng: &mut Rng) -> String {
    let mut out = String::new();
    out.push_str(rng.pick(&["", "", "", "", " ", "\\t", "\\n ", "\\xa0", "_"]));
    out.push_str(rng.pick(&["", "", "", "-", "+", "--", "- "]));
    out.push_str(rng.pick(&["", "", "", "", "0x", "0b", "0o", "0X", "0", "00", "0_"]));
    let digits =
        rng.pick(&["0123456789", "01", "0123456789", "01234567", "0123456789abcdefABCDEF", "١٢٣", "xyz"]);
    let digits: Vec<char> = digits.chars().collect();
    let run = |rng: &mut Rng, most: usize| {
        let mut text = String::new();
        for _ in 0..rng.below(most) {
            text.push(digits[rng.below(digits.len())]);
            if rng.chance(1, 12) {
                text.push('_');
            }
        }
        text
    };
    let most = rng.pick(&["4", "4", "9", "30"]).parse().expect("these are numbers");
    out.push_str(&run(rng, most));
    if rng.chance(1, 3) {
        out.push('.');
        out.push_str(&run(rng, most));
    }
    if rng.chance(1, 4) {
        out.push_str(rng.pick(&["e", "E", "e+", "e-", "p", "p-"]));
        out.push_str(&run(rng, 4));
    }
    if rng.chance(1, 12) {
        out = rng
            .pick(&[
                "nan",
                "-inf",
                "+Infinity",
                "iNf",
                "infinit",
                "NAN",
                "0x1.8p3",
                "-0x.1p-4",
                "1e400",
                "1e-400",
            ])
            .to_owned();
    }
    out.push_str(rng.pick(&["", "", "", "", " ", "\\n", "x", "_", "\\x00"]));
    out
}

/// A finite double with interesting digits: a decimal fraction, a power of two, or any bits.
fn double(rng: &mut Rng) -> String {
    let bits = rng.next();
    match rng.below(5) {
        0 => {
            let value = f64::from_bits(bits);
            if value.is_finite() { format!("{value:e}") } else { "1e300".to_owned() }
        }
        1 => format!("{}e{}", rng.between(-99_999, 99_999), rng.between(-25, 25)),
        2 => format!("{}.5", rng.between(-2000, 2000)),
        3 => format!("{}/{}", rng.between(-100_000, 100_000), rng.between(1, 999)),
        _ => format!("{}*2.0**{}", rng.between(-1000, 1000), rng.between(-80, 80)),
    }
}

fn integer(rng: &mut Rng) -> String {
    match rng.below(4) {
        0 => format!("{}", rng.next() as i64),
        1 => format!("{}{:019}", rng.next() as i64, rng.next() >> 3),
        2 => format!("{}", rng.between(-1000, 1000)),
        _ => format!("10**{} + {}", rng.below(30), rng.between(-2, 2)),
    }
}

/// What is read out of a text `t`, and how a number `x` is written.
const READ: &[&str] = &[
    "int(t)",
    "int(t, 0)",
    "int(t, 2)",
    "int(t, 16)",
    "int(t, 36)",
    "int(t, 8)",
    "float(t)",
    "float.fromhex(t)",
    "int(t.encode())",
    "float(t.encode())",
    "int(bytearray(t, 'utf-8'), 10)",
    "eval(t)",
    "bool(t)",
];
const WRITTEN: &[&str] = &[
    "repr(x)",
    "str(x)",
    "f'{x:$spec}'",
    "f'{x:$spec}'",
    "f'{x:$spec}'",
    "format(x, '$spec')",
    "'{:$spec}'.format(x)",
    "'$percent' % x",
    "'$percent' % x",
    "'%*.*f' % ($count, $count, x)",
    "x.hex()",
    "hex(x), oct(x), bin(x)",
    "round(x, $small)",
    "round(x)",
    "x.as_integer_ratio()",
    "float(x), int(x)",
    "f'{x:.{ $count}g}', f'{x:{ $small}.{ $count}e}', f'{x:.{ $count}%}'",
    "f'{x:{\",\" if $bool else \"_\"}.{ $count}f}'",
    "'{0:{1}.{2}}'.format(x, $small, $count)",
    "'{:{w}{c}}'.format(x, w=$small, c='d')",
    "float(repr(float(x))) == x",
    "int(str(int(x))) == int(x)",
    "divmod(x, $number), x // $number",
    "math.floor(x), math.ceil(x), math.trunc(x)",
    "x == float(x), hash(x) == hash(float(x))",
];
const PIECES: &[&str] = &[
    "{ $any}",
    "{ $any!r}",
    "{ $str!a:>{ $small}}",
    "{ $int:{ $char}>{ $small}}",
    "{ $str:{'<' if $bool else '^'}{ $small}}",
    "{ $float:{ $small}.{ $count}{'f' if $bool else 'g'}}",
    "{ $int=}",
    "{ $int = :>8}",
    "{{",
    "}}",
    "text",
    "{f'{ $int:>4}' + $str}",
    "{(lambda v: v)($any)}",
    "{ $any if $bool else $any}",
    "{[x for x in $ints]}",
    "{ $counts.get('a', $int):05}",
    "{ $str[$index]!s:.3}",
    "{', '.join($strs)}",
    "{ $list!s:.{ $count}}",
    "{'a' 'b':*^{ $small}}",
    "{ $bytes!r:12}",
    "{None}{True:3}{False!r:>6}",
    "{f'{f'{ $int}'}'}",
    "{ $ints}",
    "{ $tuple!r:>{ $small + 9}}",
    "{3 * $count:{f'{ $small}'}}",
];

/// Texts read, numbers written, f-strings.
pub fn formatting(w: &mut Writer) -> Vec<Node> {
    let mut out = Vec::new();
    for _ in 0..3 {
        let place = w.place();
        let text = number_text(&mut w.rng);
        // what Python says of a literal that it does not understand is said of its source line
        let read = w.rng.pick(READ).replace("eval(t)", "read(t)");
        out.push(guarded(
            &place,
            vec![line(format!("t = '{text}'")), line(format!("show('{place}', {read})"))],
        ));
    }
    for _ in 0..4 {
        let place = w.place();
        let value = if w.rng.chance(1, 2) { double(&mut w.rng) } else { integer(&mut w.rng) };
        let template = w.rng.pick(WRITTEN);
        let written = w.fill(template);
        out.push(guarded(
            &place,
            vec![line(format!("x = {value}")), line(format!("show('{place}', {written})"))],
        ));
    }
    for _ in 0..2 {
        let place = w.place();
        let mut text = String::new();
        for _ in 0..1 + w.rng.below(4) {
            let template = w.rng.pick(PIECES);
            let piece = w.fill(template);
            let shown = template.contains('=') && piece.contains(['\\', '#']);
            let shown = shown || template.contains('=') && piece.contains("lambda");
            text.push_str(if shown { "-" } else { &piece });
        }
        let quote = w.rng.pick(&["'", "\"", "'''", "\"\"\""]);
        // a text with a line's end in it would need three quotes
        out.push(guarded(&place, vec![line(format!("show('{place}', f{quote}{text}{quote})"))]));
    }
    let place = w.place();
    let template = w.rng.pick(&[
        "'{0} {1!r:>5} {0:>{2}}'.format($any, $any, $small)",
        "'{a.real} {a.imag} {b[0]} {b[-1]}'.format(a=$int, b=$list)",
        "'{} {}'.format(*$iterable)",
        "'{x} {y}'.format(**$counts)",
        "'{:>{}} {:{}<{}}'.format($str, $small, $str, $char, $small)",
        "'%s %5.1f %-4d|%r' % ($any, $number, $int, $any)",
        "'%(a)05d %(b)s %(a)x' % {'a': $int, 'b': $any}",
        "'%s' % ($any,), '%%', '%c%c' % ($char, $count)",
        "'{!s:{}}'.format($any, $small), '{{{}}}'.format($int)",
        "string.Formatter().format('{0!r} {k:>4}', $any, k=$int)",
        "string.Template('$$ ${a} $b').safe_substitute(a=$any)",
        "'{' + $str, '{}}'.format($any)",
        "'{0[a]} {0[b]}'.format({'a': $any})",
        "'{.__class__.__name__} {!r}'.format($any, $any)",
        "format($any, $str), format($any, '')",
        "b'%s %r %a %d' % ($bytes, $any, $any, $int)",
        "textwrap.shorten($str * 3, 12), textwrap.wrap($str * 4, 9)",
        "textwrap.indent($str, '> '), textwrap.dedent('  ' + $str)",
    ]);
    let template = template.replace("$$", "DOLLARDOLLAR").replace("${", "DOLLAR{").replace("$b'", "DOLLARb'");
    let value = w.fill(&template).replace("DOLLAR", "$");
    out.push(guarded(&place, vec![line(format!("show('{place}', {value})"))]));
    out
}
