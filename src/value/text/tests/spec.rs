//! Format specs: what they make of integers, floats, strings and booleans. The expected values are CPython 3.13's.
use super::shown;
use crate::value::text::TextError;
use crate::value::text::format::*;

const LIMIT: usize = 1 << 20;

fn text_of(write: impl FnOnce(&mut String) -> Result<(), TextError>) -> String {
    let mut out = String::new();
    shown(write(&mut out).map(|()| out))
}

#[test]
fn integers() {
    let cases: &[(i64, &str, &str)] = &[
        (42, "", "42"),
        (42, "d", "42"),
        (42, "05d", "00042"),
        (42, ">5", "   42"),
        (42, "<5", "42   "),
        (42, "^5", " 42  "),
        (42, "*^9", "***42****"),
        (42, "+d", "+42"),
        (42, " d", " 42"),
        (42, "x", "2a"),
        (42, "#x", "0x2a"),
        (42, "#010x", "0x0000002a"),
        (42, "#X", "0X2A"),
        (42, "b", "101010"),
        (42, "o", "52"),
        (42, "c", "*"),
        (42, "e", "4.200000e+01"),
        (42, ".2f", "42.00"),
        (42, "%", "4200.000000%"),
        (42, "g", "42"),
        (42, "s", "ValueError: Unknown format code 's' for object of type 'int'"),
        (42, ".3", "ValueError: Precision not allowed in integer format specifier"),
        (42, ".3d", "ValueError: Precision not allowed in integer format specifier"),
        (42, "z", "ValueError: Negative zero coercion (z) not allowed in integer format specifier"),
        (42, "+c", "ValueError: Sign not allowed with integer format specifier 'c'"),
        (42, "#c", "ValueError: Alternate form (#) not allowed with integer format specifier 'c'"),
        (42, "é>5", "ééé42"),
        (42, "n", "42"),
        (42, ",x", "ValueError: Cannot specify ',' with 'x'."),
        (42, "_x", "2a"),
        (42, ",c", "ValueError: Cannot specify ',' with 'c'."),
        (42, ",_", "ValueError: Cannot specify both ',' and '_'."),
        (42, ",,", "ValueError: Cannot specify ',' with ','."),
        (42, "10xx", "ValueError: Invalid format specifier '10xx' for object of type 'int'"),
        (42, "<<<5", "ValueError: Invalid format specifier '<<<5' for object of type 'int'"),
        (42, "5é", "ValueError: Unknown format code '\\xe9' for object of type 'int'"),
        (42, "\u{1}", "ValueError: Unknown format code '\\x1' for object of type 'int'"),
        (42, "99999999999999999999", "ValueError: Too many decimal digits in format string"),
        (42, ".99999999999999999999", "ValueError: Too many decimal digits in format string"),
        (-42, "05d", "-0042"),
        (-42, "=5", "-  42"),
        (-42, "+", "-42"),
        (-42, "x", "-2a"),
        (-42, "^7", "  -42  "),
        (-42, "e", "-4.200000e+01"),
        (-42, "c", "OverflowError: %c arg not in range(0x110000)"),
        (1234567, ",", "1,234,567"),
        (1234567, "_", "1_234_567"),
        (1234567, "010,", "01,234,567"),
        (1234567, "012,", "0,001,234,567"),
        (1234567, "013,", "0,001,234,567"),
        (1234567, "014,", "00,001,234,567"),
        (1234567, "0=9,", "1,234,567"),
        (1234567, "x<010,", "1,234,567x"),
        (1234567, "_x", "12_d687"),
        (1234567, "_b", "1_0010_1101_0110_1000_0111"),
        (1234567, "#_b", "0b1_0010_1101_0110_1000_0111"),
        (1234567, "020_b", "1_0010_1101_0110_1000_0111"),
        (1234567, ",d", "1,234,567"),
        (1234567, ",.2f", "1,234,567.00"),
        (8364, "c", "€"),
        (8364, "5c", "    €"),
        (1114112, "c", "OverflowError: %c arg not in range(0x110000)"),
    ];
    for &(n, spec, result) in cases {
        assert_eq!(text_of(|out| format_i64(out, n, spec, "int", LIMIT)), result, "{n} {spec:?}");
        let big = dashu_int::IBig::from(n);
        let big = text_of(|out| format_big(out, &big, spec, "int", 4300, LIMIT));
        assert_eq!(big, result, "{n} {spec:?}");
    }
}

#[test]
fn floats() {
    let cases: &[(f64, &str, &str)] = &[
        (1234.5678, "", "1234.5678"),
        (1234.5678, ".2f", "1234.57"),
        (1234.5678, "10.2f", "   1234.57"),
        (1234.5678, "<10.2f", "1234.57   "),
        (1234.5678, "+.1f", "+1234.6"),
        (1234.5678, "e", "1.234568e+03"),
        (1234.5678, ".3e", "1.235e+03"),
        (1234.5678, "g", "1234.57"),
        (1234.5678, ".3g", "1.23e+03"),
        (1234.5678, "G", "1234.57"),
        (1234.5678, "%", "123456.780000%"),
        (1234.5678, ".1%", "123456.8%"),
        (1234.5678, ",", "1,234.5678"),
        (1234.5678, "012,.1f", "00,001,234.6"),
        (1234.5678, "_.2f", "1_234.57"),
        (1234.5678, "n", "1234.57"),
        (1234.5678, ".0f", "1235"),
        (1234.5678, "#.0f", "1235."),
        (1234.5678, ".3", "1.23e+03"),
        (1234.5678, ".1", "1e+03"),
        (1234.5678, "d", "ValueError: Unknown format code 'd' for object of type 'float'"),
        (1234.5678, "x", "ValueError: Unknown format code 'x' for object of type 'float'"),
        (1234.5678, "s", "ValueError: Unknown format code 's' for object of type 'float'"),
        (1234.5678, "10.3q", "ValueError: Unknown format code 'q' for object of type 'float'"),
        (1234.5678, ".", "ValueError: Format specifier missing precision"),
        (1234.5678, ".2147483648", "ValueError: precision too big"),
        (1234.5678, ",n", "ValueError: Cannot specify ',' with 'n'."),
        (1234.5678, "=+12.1f", "+     1234.6"),
        (1234.5678, "*^14.2f", "***1234.57****"),
        (1234.5678, "E", "1.234568E+03"),
        (1234.5678, "F", "1234.567800"),
        (-1e-05, ".2f", "-0.00"),
        (-1e-05, "z.2f", "0.00"),
        (-1e-05, "z", "-1e-05"),
        (-1e-05, "+z.1f", "+0.0"),
        (-1e-05, "z08.1f", "000000.0"),
        (-0.0, "z", "0.0"),
        (f64::INFINITY, "010", "0000000inf"),
        (f64::INFINITY, "010,", "0000000inf"),
        (f64::NAN, "+010", "+000000nan"),
        (f64::NEG_INFINITY, "F", "-INF"),
        (1e+16, "", "1e+16"),
        (1e+16, ".3", "1e+16"),
        (1e+20, "#", "1.e+20"),
        (1.0, "#", "1.0"),
        (1.0, "#.1", "1.e+00"),
        (0.0, ".0", "0e+00"),
    ];
    for &(x, spec, result) in cases {
        assert_eq!(text_of(|out| format_f64(out, x, spec, "float", LIMIT)), result, "{x} {spec:?}");
    }
}

#[test]
fn strings() {
    let cases: &[(&str, &str, &str)] = &[
        ("hé", "", "hé"),
        ("hé", "s", "hé"),
        ("hé", "5", "hé   "),
        ("hé", ">5", "   hé"),
        ("hé", "^5", " hé  "),
        ("hé", "*<5", "hé***"),
        ("hé", ".1", "h"),
        ("hé", "5.1", "h    "),
        ("hé", "05", "hé000"),
        ("hé", "x05", "ValueError: Invalid format specifier 'x05' for object of type 'str'"),
        ("hé", "+", "ValueError: Sign not allowed in string format specifier"),
        ("hé", " ", "ValueError: Space not allowed in string format specifier"),
        ("hé", "-", "ValueError: Sign not allowed in string format specifier"),
        ("hé", "#", "ValueError: Alternate form (#) not allowed in string format specifier"),
        ("hé", "z", "ValueError: Negative zero coercion (z) not allowed in string format specifier"),
        ("hé", "=5", "ValueError: '=' alignment not allowed in string format specifier"),
        ("hé", "0=5", "ValueError: '=' alignment not allowed in string format specifier"),
        ("hé", ",", "ValueError: Cannot specify ',' with 's'."),
        ("hé", "_s", "ValueError: Cannot specify '_' with 's'."),
        ("hé", "d", "ValueError: Unknown format code 'd' for object of type 'str'"),
        ("hé", "\u{0}", "ValueError: Unknown format code '\\x0' for object of type 'str'"),
        ("hé", "é", "ValueError: Unknown format code '\\xe9' for object of type 'str'"),
        ("hé", "é5x", "ValueError: Invalid format specifier 'é5x' for object of type 'str'"),
        ("hé", ".", "ValueError: Format specifier missing precision"),
        ("hé", "\u{65e5}>4", "\u{65e5}\u{65e5}hé"),
    ];
    for &(value, spec, result) in cases {
        assert_eq!(text_of(|out| format_str(out, value, spec, "str", LIMIT)), result, "{spec:?}");
    }
}

#[test]
fn booleans() {
    let cases: &[(bool, &str, &str)] = &[
        (true, "", "True"),
        (false, "", "False"),
        (true, "5", "    1"),
        (true, "d", "1"),
        (false, "#x", "0x0"),
        (true, "s", "ValueError: Unknown format code 's' for object of type 'bool'"),
        (true, ".1f", "1.0"),
    ];
    for &(flag, spec, result) in cases {
        assert_eq!(text_of(|out| format_bool(out, flag, spec, LIMIT)), result, "{spec:?}");
    }
}

#[test]
fn widths_and_precisions_are_refused_before_they_are_built() {
    assert_eq!(text_of(|out| format_i64(out, 1, "9999999", "int", LIMIT)), "MemoryError");
    assert_eq!(text_of(|out| format_f64(out, 1.0, ".9999999f", "float", LIMIT)), "MemoryError");
    assert_eq!(text_of(|out| format_str(out, "a", ">9999999", "str", LIMIT)), "MemoryError");
}
