//! The percent operator on text and on bytes. The expected values are CPython 3.13's.
use super::shown;
use crate::value::text::TextError;
use crate::value::text::percent::*;

const LIMIT: usize = 1 << 20;

/// An argument of a directive.
#[derive(Clone, Copy)]
enum Arg {
    Int(i64),
    Float(f64),
    Text(&'static str),
}

use Arg::{Float, Int, Text};

/// The operator as a caller would build it, for these three types.
fn apply(template: &str, args: &[Arg]) -> Result<String, TextError> {
    let mut out = String::new();
    let mut args = args.iter().copied();
    for piece in Percent::text(template) {
        let directive = match piece? {
            Piece::Literal(text) => {
                out += std::str::from_utf8(text).expect("whole characters");
                continue;
            }
            Piece::Directive(directive) => directive,
        };
        let mut star = |count| match (count, count == Count::Star) {
            (_, false) => Ok(0),
            _ => match args.next().ok_or_else(not_enough)? {
                Int(n) => Ok(n),
                Float(_) | Text(_) => Err(star_wants_int()),
            },
        };
        let (width, precision) = (star(directive.width)?, star(directive.precision)?);
        let format = directive.resolve(width, precision);
        let arg = args.next().ok_or_else(not_enough)?;
        match (directive.letter, arg) {
            ('d' | 'i' | 'u' | 'o' | 'x' | 'X', Int(n)) => format.push_i64(&mut out, n, LIMIT)?,
            ('d' | 'i' | 'u', Float(x)) => format.push_i64(&mut out, x as i64, LIMIT)?,
            ('e' | 'E' | 'f' | 'F' | 'g' | 'G', Int(n)) => format.push_f64(&mut out, n as f64, LIMIT)?,
            ('e' | 'E' | 'f' | 'F' | 'g' | 'G', Float(x)) => format.push_f64(&mut out, x, LIMIT)?,
            ('c', Int(n)) => format.push_char(&mut out, char_argument(Some(n))?, LIMIT)?,
            ('s', Text(text)) => format.push_str(&mut out, text, LIMIT)?,
            ('o' | 'x' | 'X' | 'c', Float(_)) => {
                return Err(directive.wrong_type("float", false));
            }
            ('d' | 'i' | 'u' | 'o' | 'x' | 'X' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'c', Text(_)) => {
                return Err(directive.wrong_type("str", false));
            }
            _ => return Err(directive.unsupported(false)),
        }
    }
    if args.next().is_some() { Err(not_all_converted(false)) } else { Ok(out) }
}

#[test]
fn directives_on_text() {
    let cases: &[(&str, &[Arg], &str)] = &[
        ("plain", &[], "plain"),
        ("100%%", &[], "100%"),
        ("%d", &[Int(5)], "5"),
        ("a%sb", &[Text("x")], "axb"),
        ("%5d|%-5d|%05d", &[Int(1), Int(2), Int(3)], "    1|2    |00003"),
        ("%+d|% d|%+ d|%-+5d|%-05d", &[Int(1), Int(2), Int(3), Int(4), Int(5)], "+1| 2|+3|+4   |5    "),
        ("%x|%#x|%#o|%#X", &[Int(255), Int(255), Int(8), Int(255)], "ff|0xff|0o10|0XFF"),
        (
            "%08x|%#08x|%#.5x|%+#x",
            &[Int(255), Int(255), Int(255), Int(255)],
            "000000ff|0x0000ff|0x000ff|+0xff",
        ),
        (
            "%.5d|%8.5d|%08.5d|%-8.5d|%.0d",
            &[Int(42), Int(42), Int(42), Int(42), Int(0)],
            "00042|   00042|00000042|00042   |0",
        ),
        ("%x|%#x|%#010x|%.5d", &[Int(-255), Int(-255), Int(-255), Int(-42)], "-ff|-0xff|-0x00000ff|-00042"),
        (
            "%f|%.0f|%#.0f|%05.1f|%-8.1f|%+f|% f",
            &[Float(1.5), Float(1.5), Float(1.5), Float(1.5), Float(1.5), Float(1.5), Float(1.5)],
            "1.500000|2|2.|001.5|1.5     |+1.500000| 1.500000",
        ),
        (
            "%e|%E|%g|%G|%#g",
            &[Float(1.5), Float(1.5), Float(1.5), Float(1.5), Float(1.5)],
            "1.500000e+00|1.500000E+00|1.5|1.5|1.50000",
        ),
        (
            "%f|%F|%05f|%-6f|%+f",
            &[
                Float(f64::INFINITY),
                Float(f64::INFINITY),
                Float(f64::INFINITY),
                Float(f64::INFINITY),
                Float(f64::NAN),
            ],
            "inf|INF|00inf|inf   |+nan",
        ),
        ("%05f", &[Float(f64::NEG_INFINITY)], "-0inf"),
        ("%d", &[Float(3.9)], "3"),
        ("%d", &[Float(-0.5)], "0"),
        ("%*d|%-*d|%.*f", &[Int(5), Int(3), Int(-5), Int(3), Int(2), Float(2.34567)], "    3|3    |2.35"),
        ("%.*f", &[Int(-2), Float(3.25)], "3"),
        (
            "%05s|%-5s|%.2s|%5.1s",
            &[Text("a"), Text("b"), Text("\u{65e5}\u{672c}\u{8a9e}"), Text("de")],
            "    a|b    |\u{65e5}\u{672c}|    d",
        ),
        ("%c%5c", &[Int(233), Int(65)], "é    A"),
        ("%c", &[Int(1114112)], "OverflowError: %c arg not in range(0x110000)"),
        ("%c", &[Int(-1)], "OverflowError: %c arg not in range(0x110000)"),
        ("%ld %hd", &[Int(1), Int(2)], "1 2"),
        ("%d", &[Text("a")], "TypeError: %d format: a real number is required, not str"),
        ("%x", &[Float(1.5)], "TypeError: %x format: an integer is required, not float"),
        ("%f", &[Text("a")], "TypeError: must be real number, not str"),
        ("%c", &[Text("ab")], "TypeError: %c requires int or char"),
        ("%i", &[Text("a")], "TypeError: %i format: a real number is required, not str"),
        ("%y", &[Int(1)], "ValueError: unsupported format character 'y' (0x79) at index 1"),
        ("é%y", &[Int(1)], "ValueError: unsupported format character 'y' (0x79) at index 2"),
        ("%é", &[Int(1)], "ValueError: unsupported format character '?' (0xe9) at index 1"),
        ("%5%", &[Int(1)], "ValueError: unsupported format character '%' (0x25) at index 2"),
        ("%", &[], "ValueError: incomplete format"),
        ("%5", &[Int(1)], "ValueError: incomplete format"),
        ("%(a", &[], "ValueError: incomplete format key"),
        ("%d", &[], "TypeError: not enough arguments for format string"),
        ("%d", &[Int(1), Int(2)], "TypeError: not all arguments converted during string formatting"),
        ("%*d", &[Text("a"), Int(1)], "TypeError: * wants int"),
        ("%99999999999999999999d", &[Int(1)], "ValueError: width too big"),
        ("%.99999999999d", &[Int(1)], "ValueError: precision too big"),
    ];
    for &(template, args, result) in cases {
        assert_eq!(shown(apply(template, args)), result, "{template:?}");
    }
}

#[test]
fn directives_on_bytes_have_their_own_errors() {
    let first = |template: &'static [u8]| Percent::bytes(template).next().expect("a piece");
    assert_eq!(shown(first(b"%%").map(|_| String::new())), "");
    assert_eq!(shown(first(b"%.99999999999d").map(|_| String::new())), "ValueError: prec too big");
    let Ok(Piece::Directive(directive)) = first(b"%y") else { panic!("a directive was given") };
    assert_eq!(
        directive.unsupported(true).to_string(),
        "ValueError: unsupported format character 'y' (0x79) at index 1"
    );
    let Ok(Piece::Directive(directive)) = first(b"%-5.2b|") else { panic!("a directive was given") };
    let mut out = Vec::new();
    directive.resolve(0, 0).push_bytes(&mut out, b"xyz", LIMIT).expect("short enough");
    assert_eq!(out, b"xy   ");
    assert_eq!(
        byte_argument(Some(256)).map_err(|error| error.to_string()),
        Err("OverflowError: %c arg not in range(256)".to_owned())
    );
    assert_eq!(
        not_all_converted(true).to_string(),
        "TypeError: not all arguments converted during bytes formatting"
    );
}

#[test]
fn keys_may_hold_parentheses() {
    let Some(Ok(Piece::Directive(directive))) = Percent::text("%(a(b)c)5d").next() else {
        panic!("a directive was given")
    };
    assert_eq!(
        (directive.key, directive.width, directive.letter),
        (Some(&b"a(b)c"[..]), Count::Given(5), 'd')
    );
}
