//! Methods of bytes. The expected values are CPython 3.13's.
use super::shown;
use crate::value::text::bytes::*;
use crate::value::text::quote::bytes_repr;
use crate::value::text::search;
use crate::value::text::string::{Ends, Side};

const LIMIT: usize = 1 << 20;

#[test]
fn splitting_at_white_space_and_lines() {
    let cases: &[(&[u8], i64, &[&[u8]], &[&[u8]], &[&[u8]])] = &[
        (b" a  b ", -1, &[b"a", b"b"], &[b"a", b"b"], &[b" a  b "]),
        (b" a b c ", 1, &[b"a", b"b c "], &[b" a b", b"c"], &[b" a b c "]),
        (b"a\x1cb\x0bc", -1, &[b"a\x1cb", b"c"], &[b"a\x1cb", b"c"], &[b"a\x1cb\x0bc"]),
        (
            b"a\x0d\x0ab\x0dc\x0a\x0bd",
            -1,
            &[b"a", b"b", b"c", b"d"],
            &[b"a", b"b", b"c", b"d"],
            &[b"a", b"b", b"c", b"\x0bd"],
        ),
        (b"", -1, &[], &[], &[]),
        (b" a ", 0, &[b"a "], &[b" a"], &[b" a "]),
    ];
    for &(hay, most, left, right, lines) in cases {
        assert_eq!(split_space(hay, most), left);
        assert_eq!(rsplit_space(hay, most), right);
        assert_eq!(split_lines(hay, false), lines);
    }
}

#[test]
fn stripping_and_padding() {
    let cases: &[(&[u8], Option<&[u8]>, &[u8], &[u8], &[u8])] = &[
        (b" a\x1c ", None, b"a\x1c", b"** a\x1c **", b"0000 a\x1c "),
        (b"xxaxx", Some(b"x"), b"a", b"*xxaxx**", b"000xxaxx"),
        (b"-5", Some(b""), b"-5", b"***-5***", b"-0000005"),
        (b"abcba", Some(b"ab"), b"c", b"*abcba**", b"000abcba"),
    ];
    for &(hay, drop, stripped, centered, zeros) in cases {
        assert_eq!(strip(hay, drop, Ends::Both), stripped);
        assert_eq!(
            justify(hay, Side::Center, 8, b'*', LIMIT).expect("short enough").as_deref(),
            Some(centered)
        );
        assert_eq!(zfill(hay, 8, LIMIT).expect("short enough").as_deref(), Some(zeros));
    }
}

#[test]
fn case_and_classes() {
    let cases: &[(&[u8], [&[u8]; 3], &str)] = &[
        (b"Hello wORLD's x1y", [b"Hello World'S X1Y", b"Hello world's x1y", b"hELLO World'S X1Y"], "00000"),
        (b"", [b"", b"", b""], "00000"),
        (b"A1", [b"A1", b"A1", b"a1"], "00011"),
        (b"ab\xe9", [b"Ab\xe9", b"Ab\xe9", b"AB\xe9"], "00100"),
        (b" \x09\x0b", [b" \x09\x0b", b" \x09\x0b", b" \x09\x0b"], "01000"),
        (b"Aa Bb", [b"Aa Bb", b"Aa bb", b"aA bB"], "00001"),
        (b"ABC", [b"Abc", b"Abc", b"abc"], "10010"),
        (b"abc", [b"Abc", b"Abc", b"ABC"], "10100"),
    ];
    for &(hay, cases, answers) in cases {
        let changed = [title(hay), capitalize(hay), swapcase(hay)];
        assert_eq!(changed.each_ref().map(Vec::as_slice), cases);
        let given =
            [all(hay, u8::is_ascii_alphabetic), all_space(hay), is_lower(hay), is_upper(hay), is_title(hay)];
        assert_eq!(given.map(|yes| if yes { '1' } else { '0' }).iter().collect::<String>(), answers);
    }
}

#[test]
fn quoting() {
    let cases: &[(&[u8], &str)] = &[
        (b"", "b''"),
        (b"a", "b'a'"),
        (b"'", "b\"'\""),
        (b"\x22", "b'\"'"),
        (b"'\x22", "b'\\'\"'"),
        (b"\x00\x09\x0a\x0d\x5c\x7f\xff", "b'\\x00\\t\\n\\r\\\\\\x7f\\xff'"),
    ];
    for &(hay, repr) in cases {
        assert_eq!(bytes_repr(hay), repr);
    }
}

#[test]
fn hexadecimal_text_has_groups() {
    let cases: &[(&[u8], i64, &str)] = &[
        (b"abcde", 1, "61:62:63:64:65"),
        (b"abcde", 2, "61:6263:6465"),
        (b"abcde", -2, "6162:6364:65"),
        (b"abcde", 0, "6162636465"),
        (b"", 1, ""),
        (b"ab", 100, "6162"),
    ];
    for &(hay, group, text) in cases {
        assert_eq!(hex(hay, Some(':'), group), text);
    }
}

#[test]
fn reading_hexadecimal_text() {
    let cases: &[(&str, &str)] = &[
        ("", ""),
        ("ab CD\n12", "abcd12"),
        ("a", "ValueError: non-hexadecimal number found in fromhex() arg at position 1"),
        ("a b", "ValueError: non-hexadecimal number found in fromhex() arg at position 1"),
        ("zz", "ValueError: non-hexadecimal number found in fromhex() arg at position 0"),
        ("12 3g", "ValueError: non-hexadecimal number found in fromhex() arg at position 4"),
        ("é", "ValueError: non-hexadecimal number found in fromhex() arg at position 0"),
        ("zé", "ValueError: non-hexadecimal number found in fromhex() arg at position 1"),
        (" 1", "ValueError: non-hexadecimal number found in fromhex() arg at position 2"),
        ("12\u{1c}34", "ValueError: non-hexadecimal number found in fromhex() arg at position 2"),
    ];
    for &(text, result) in cases {
        assert_eq!(shown(from_hex(text).map(|bytes| hex(&bytes, None, 1))), result, "{text:?}");
    }
}

#[test]
fn searching_and_replacing() {
    assert_eq!(find(b"abcabc", b"c", Some(-2), None), Some(5));
    assert_eq!(rfind(b"abcabc", b"", None, Some(4)), Some(4));
    assert_eq!(count(b"aaaa", b"", Some(1), None), 4);
    assert_eq!(search::replace(b"abc", b"", b"-", -1, LIMIT), Ok(Some(b"-a-b-c-".to_vec())));
    assert_eq!(search::replace(b"abc", b"x", b"-", -1, LIMIT), Ok(None));
    assert_eq!(translate(b"hello", None, b"l"), b"heo");
    assert_eq!(not_found().to_string(), "ValueError: subsection not found");
    assert_eq!(shown(hex_separator("::").map(String::from)), "ValueError: sep must be length 1.");
    assert_eq!(shown(hex_separator("é").map(String::from)), "ValueError: sep must be ASCII.");
}
