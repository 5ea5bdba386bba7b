//! Templates of `str.format`. The expected values are CPython 3.13's.
use super::shown;
use crate::value::text::TextError;
use crate::value::text::template::*;

fn pieces(text: &str) -> Result<String, TextError> {
    let mut out = String::new();
    for piece in Template::new(text) {
        out += &match piece? {
            Piece::Literal(literal) => format!("L[{literal}]"),
            Piece::Field(field) => {
                let conversion = field.conversion.map_or(String::new(), String::from);
                format!("F[{}][{conversion}][{}]", field.name, field.spec)
            }
        };
    }
    Ok(out)
}

fn steps(name: &str) -> Result<String, TextError> {
    let (first, path) = split_name(name)?;
    let mut out = match first {
        First::Auto => String::new(),
        First::Index(index) => format!("#{index}"),
        First::Name(name) => name.to_owned(),
    };
    for step in path {
        out += &match step? {
            Step::Attribute(name) => format!(".{name}"),
            Step::Index(index) => format!("[#{index}]"),
            Step::Key(key) => format!("[{key}]"),
        };
    }
    Ok(out)
}

#[test]
fn templates_are_read_in_pieces() {
    let cases: &[(&str, &str)] = &[
        ("", ""),
        ("plain", "L[plain]"),
        ("{}", "F[][][]"),
        ("a{0}b{c.d[e]!r:>{w}}z", "L[a]F[0][][]L[b]F[c.d[e]][r][>{w}]L[z]"),
        ("{{}}", "L[{]L[}]"),
        ("{{x}}{0}", "L[{]L[x}]F[0][][]"),
        ("{", "ValueError: Single '{' encountered in format string"),
        ("}", "ValueError: Single '}' encountered in format string"),
        ("{}}", "ValueError: Single '}' encountered in format string"),
        ("{{}", "ValueError: Single '}' encountered in format string"),
        ("{0", "ValueError: expected '}' before end of string"),
        ("{0!", "ValueError: end of string while looking for conversion specifier"),
        ("{0!r", "ValueError: unmatched '{' in format spec"),
        ("{0!rx}", "ValueError: expected ':' after conversion specifier"),
        ("{0!}", "ValueError: unmatched '{' in format spec"),
        ("{0:{1}", "ValueError: unmatched '{' in format spec"),
        ("{0:}}", "ValueError: Single '}' encountered in format string"),
        ("{0[}", "ValueError: expected '}' before end of string"),
        ("{0[a}b]}", "F[0[a}b]][][]"),
        ("{0[a:b]:c}", "F[0[a:b]][][c]"),
        ("{0{}", "ValueError: unexpected '{' in field name"),
        ("{!r}", "F[][r][]"),
        ("{:}", "F[][][]"),
        ("é{\u{65e5}!a:\u{672c}}", "L[é]F[\u{65e5}][a][\u{672c}]"),
    ];
    for &(text, result) in cases {
        assert_eq!(shown(pieces(text)), result, "{text:?}");
    }
}

#[test]
fn names_are_read_in_steps() {
    let cases: &[(&str, &str)] = &[
        ("", ""),
        ("0", "#0"),
        ("a", "a"),
        ("0.a", "#0.a"),
        ("a[0]", "a[#0]"),
        ("a[-1]", "a[-1]"),
        ("a[b].c[12]", "a[b].c[#12]"),
        (".a", ".a"),
        ("[0]", "[#0]"),
        ("a.", "ValueError: Empty attribute in format string"),
        ("a[]", "ValueError: Empty attribute in format string"),
        ("a[0", "ValueError: Missing ']' in format string"),
        ("a[0]b", "ValueError: Only '.' or '[' may follow ']' in format field specifier"),
        ("99999999999999999999", "ValueError: Too many decimal digits in format string"),
        ("a[99999999999999999999]", "ValueError: Too many decimal digits in format string"),
        ("٣", "#3"),
        ("a..b", "ValueError: Empty attribute in format string"),
    ];
    for &(text, result) in cases {
        assert_eq!(shown(steps(text)), result, "{text:?}");
    }
}

#[test]
fn numbering_is_all_automatic_or_all_given() {
    let mut numbering = Numbering::default();
    assert_eq!(numbering.position(First::Auto), Ok(Some(0)));
    assert_eq!(numbering.position(First::Name("a")), Ok(None));
    assert_eq!(numbering.position(First::Auto), Ok(Some(1)));
    let mixed = numbering.position(First::Index(0)).map(|_| String::new());
    assert_eq!(
        shown(mixed),
        "ValueError: cannot switch from automatic field numbering to manual field specification"
    );
    let mut numbering = Numbering::default();
    assert_eq!(numbering.position(First::Index(5)), Ok(Some(5)));
    let mixed = numbering.position(First::Auto).map(|_| String::new());
    assert_eq!(
        shown(mixed),
        "ValueError: cannot switch from manual field specification to automatic field numbering"
    );
    assert_eq!(too_deep().to_string(), "ValueError: Max string recursion exceeded");
    assert_eq!(unknown_conversion('x').to_string(), "ValueError: Unknown conversion specifier x");
    assert_eq!(unknown_conversion('é').to_string(), "ValueError: Unknown conversion specifier \\xe9");
    assert_eq!(
        index_out_of_range(1).to_string(),
        "IndexError: Replacement index 1 out of range for positional args tuple"
    );
}
