//! Methods of text: search, split, strip, replace, pad, quote. The expected values are CPython 3.13's.
use super::shown;
use crate::value::text::quote;
use crate::value::text::string::*;

const LIMIT: usize = 1 << 20;

#[test]
fn positions_count_characters() {
    let cases: &[(&str, &str, Option<i64>, Option<i64>, Option<usize>, Option<usize>, usize)] = &[
        ("abcabc", "c", None, None, Some(2), Some(5), 2),
        ("abcabc", "c", Some(3), None, Some(5), Some(5), 1),
        ("abcabc", "c", Some(-2), None, Some(5), Some(5), 1),
        ("abcabc", "c", Some(0), Some(-1), Some(2), Some(2), 1),
        ("abc", "", None, None, Some(0), Some(3), 4),
        ("abc", "", Some(3), None, Some(3), Some(3), 1),
        ("abc", "", Some(4), None, None, None, 0),
        ("abc", "", Some(2), Some(1), None, None, 0),
        ("", "", None, None, Some(0), Some(0), 1),
        ("\u{65e5}\u{672c}\u{8a9e}\u{65e5}\u{672c}", "\u{672c}", None, None, Some(1), Some(4), 2),
        ("\u{65e5}\u{672c}\u{8a9e}\u{65e5}\u{672c}", "\u{672c}", Some(2), None, Some(4), Some(4), 1),
        ("\u{65e5}\u{672c}\u{8a9e}\u{65e5}\u{672c}", "\u{65e5}\u{672c}", Some(-2), None, Some(3), Some(3), 1),
        ("\u{65e5}\u{672c}\u{8a9e}", "", Some(1), None, Some(1), Some(3), 3),
        ("aaaa", "aa", None, None, Some(0), Some(2), 2),
        ("abc", "abcd", None, None, None, None, 0),
        ("é", "é", Some(-10), Some(10), Some(0), Some(0), 1),
    ];
    for &(text, needle, start, end, first, last, number) in cases {
        let ascii = text.is_ascii();
        assert_eq!(find(text, ascii, needle, start, end), first, "{text} {needle}");
        assert_eq!(rfind(text, ascii, needle, start, end), last, "{text} {needle}");
        assert_eq!(count(text, ascii, needle, start, end), number, "{text} {needle}");
    }
}

#[test]
fn splitting_at_a_separator() {
    let cases: &[(&str, &str, i64, &[&str], &[&str])] = &[
        ("a,b,c", ",", -1, &["a", "b", "c"], &["a", "b", "c"]),
        ("a,b,c", ",", 1, &["a", "b,c"], &["a,b", "c"]),
        ("a,b,c", ",", 0, &["a,b,c"], &["a,b,c"]),
        ("aaaaa", "aa", -1, &["", "", "a"], &["a", "", ""]),
        ("", ",", -1, &[""], &[""]),
        (",", ",", -1, &["", ""], &["", ""]),
        (
            "\u{65e5}\u{3001}\u{672c}\u{3001}",
            "\u{3001}",
            1,
            &["\u{65e5}", "\u{672c}\u{3001}"],
            &["\u{65e5}\u{3001}\u{672c}", ""],
        ),
        ("abc", "x", -1, &["abc"], &["abc"]),
    ];
    for &(text, separator, most, left, right) in cases {
        assert_eq!(split(text, separator, most).as_deref(), Ok(left));
        assert_eq!(rsplit(text, separator, most).as_deref(), Ok(right));
    }
}

#[test]
fn splitting_at_white_space() {
    let cases: &[(&str, i64, &[&str], &[&str])] = &[
        (" a  b ", -1, &["a", "b"], &["a", "b"]),
        (" a  b ", 1, &["a", "b "], &[" a", "b"]),
        (" a  b ", 0, &["a  b "], &[" a  b"]),
        ("", -1, &[], &[]),
        ("   ", -1, &[], &[]),
        ("a\u{1c}b\u{3000}c\u{a0}d\te", -1, &["a", "b", "c", "d", "e"], &["a", "b", "c", "d", "e"]),
        ("a\u{200b}b", -1, &["a\u{200b}b"], &["a\u{200b}b"]),
        (" a b c ", 1, &["a", "b c "], &[" a b", "c"]),
    ];
    for &(text, most, left, right) in cases {
        assert_eq!(split_space(text, most), left);
        assert_eq!(rsplit_space(text, most), right);
    }
}

#[test]
fn lines_end_in_many_ways() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        ("a\r\nb\rc\n", &["a", "b", "c"], &["a\r\n", "b\r", "c\n"]),
        ("", &[], &[]),
        ("\n", &[""], &["\n"]),
        ("\u{1c}\u{1d}a\u{2028}b\u{85}", &["", "", "a", "b"], &["\u{1c}", "\u{1d}", "a\u{2028}", "b\u{85}"]),
        ("a\u{b}b\u{c}c", &["a", "b", "c"], &["a\u{b}", "b\u{c}", "c"]),
        ("a\n\r\nb", &["a", "", "b"], &["a\n", "\r\n", "b"]),
    ];
    for &(text, plain, kept) in cases {
        assert_eq!(split_lines(text, false), plain);
        assert_eq!(split_lines(text, true), kept);
    }
}

#[test]
fn stripping_ends() {
    let cases: &[(&str, Option<&str>, &str, &str, &str)] = &[
        ("  a b \n", None, "a b", "a b \n", "  a b"),
        ("\u{1f}\u{2003}a\u{85}", None, "a", "a\u{85}", "\u{1f}\u{2003}a"),
        ("xxaxx", Some("x"), "a", "axx", "xxa"),
        ("abcba", Some("ab"), "c", "cba", "abc"),
        ("éaé", Some("é"), "a", "aé", "éa"),
        ("\u{65e5}\u{672c}\u{65e5}", Some("\u{65e5}a"), "\u{672c}", "\u{672c}\u{65e5}", "\u{65e5}\u{672c}"),
        ("aaa", Some("a"), "", "", ""),
        ("a", Some(""), "a", "a", "a"),
    ];
    for &(text, chars, both, left, right) in cases {
        assert_eq!(strip(text, chars, Ends::Both), both);
        assert_eq!(strip(text, chars, Ends::Left), left);
        assert_eq!(strip(text, chars, Ends::Right), right);
    }
}

#[test]
fn replacing() {
    let cases: &[(&str, &str, &str, i64, &str)] = &[
        ("abc", "", "-", -1, "-a-b-c-"),
        ("abc", "", "-", 2, "-a-bc"),
        ("", "", "x", -1, "x"),
        ("", "", "x", 0, ""),
        ("aaa", "a", "b", 2, "bba"),
        ("aXbX", "X", "yy", -1, "ayybyy"),
        ("\u{65e5}\u{672c}", "", "-", -1, "-\u{65e5}-\u{672c}-"),
        ("\u{65e5}\u{672c}", "\u{672c}", "x", -1, "\u{65e5}x"),
        ("abc", "x", "y", -1, "abc"),
        ("aaa", "aa", "", -1, "a"),
    ];
    for &(text, old, new, most, result) in cases {
        let replaced = replace(text, old, new, most, LIMIT).expect("short enough");
        assert_eq!(replaced.as_deref().unwrap_or(text), result);
    }
}

#[test]
fn padding() {
    let cases: &[(&str, i64, char, &str, &str, &str, &str)] = &[
        ("abc", 6, '*', "abc***", "***abc", "*abc**", "000abc"),
        ("abc", 7, '*', "abc****", "****abc", "**abc**", "0000abc"),
        ("ab", 5, '*', "ab***", "***ab", "**ab*", "000ab"),
        (
            "é",
            4,
            '日',
            "é\u{65e5}\u{65e5}\u{65e5}",
            "\u{65e5}\u{65e5}\u{65e5}é",
            "\u{65e5}é\u{65e5}\u{65e5}",
            "000é",
        ),
        ("-5", 5, ' ', "-5   ", "   -5", "  -5 ", "-0005"),
        ("+", 3, ' ', "+  ", "  +", " + ", "+00"),
        ("", 3, 'x', "xxx", "xxx", "xxx", "000"),
        ("long", 2, 'x', "long", "long", "long", "long"),
        ("--5", 6, 'x', "--5xxx", "xxx--5", "x--5xx", "-000-5"),
    ];
    for &(text, width, fill, left, right, center, zeros) in cases {
        for (side, result) in [(Side::Left, left), (Side::Right, right), (Side::Center, center)] {
            let padded = justify(text, side, width, fill, LIMIT).expect("short enough");
            assert_eq!(padded.as_deref().unwrap_or(text), result);
        }
        assert_eq!(zfill(text, width, LIMIT).expect("short enough").as_deref().unwrap_or(text), zeros);
    }
}

#[test]
fn tabs_reach_the_next_column() {
    let cases: &[(&str, i64, &str)] = &[
        ("a\tb\n\tc\r\td", 4, "a   b\n    c\r    d"),
        ("ab\tc", 0, "abc"),
        ("ab\tc", -1, "abc"),
        ("\t", 1, " "),
        ("\u{65e5}\tx", 8, "\u{65e5}       x"),
        ("abcd\te", 4, "abcd    e"),
    ];
    for &(text, size, result) in cases {
        assert_eq!(expand_tabs(text, size, LIMIT).as_deref(), Ok(result));
    }
}

#[test]
fn quoting_escapes_what_cannot_be_seen() {
    let cases: &[(&str, &str, &str)] = &[
        ("", "''", "''"),
        ("a", "'a'", "'a'"),
        ("it's", "\"it's\"", "\"it's\""),
        ("\"", "'\"'", "'\"'"),
        ("'\"", "'\\'\"'", "'\\'\"'"),
        ("a\\b", "'a\\\\b'", "'a\\\\b'"),
        ("\n\r\t\u{0}\u{7f}", "'\\n\\r\\t\\x00\\x7f'", "'\\n\\r\\t\\x00\\x7f'"),
        ("é\u{65e5}\u{1f600}", "'é\u{65e5}\u{1f600}'", "'\\xe9\\u65e5\\U0001f600'"),
        (
            "\u{ad}\u{200b}\u{2028}\u{378}\u{e000}",
            "'\\xad\\u200b\\u2028\\u0378\\ue000'",
            "'\\xad\\u200b\\u2028\\u0378\\ue000'",
        ),
        ("\u{3000}\u{a0}\u{301}", "'\\u3000\\xa0\u{301}'", "'\\u3000\\xa0\\u0301'"),
    ];
    for &(text, repr, ascii) in cases {
        assert_eq!(quote::repr(text), repr);
        let mut out = String::new();
        quote::push_ascii(&mut out, text);
        assert_eq!(out, ascii);
    }
}

#[test]
fn results_that_are_too_long_are_refused() {
    let refused = "MemoryError";
    assert_eq!(shown(repeat("ab", i64::MAX, LIMIT)), refused);
    assert_eq!(shown(justify("a", Side::Left, i64::MAX, 'é', LIMIT).map(|_| String::new())), refused);
    assert_eq!(shown(zfill("a", i64::MAX, LIMIT).map(|_| String::new())), refused);
    assert_eq!(shown(expand_tabs("a\tb\t", i64::MAX, LIMIT)), refused);
    let long = "a".repeat(2000);
    assert_eq!(shown(replace(&long, "a", &long, -1, LIMIT).map(|_| String::new())), refused);
    assert_eq!(shown(replace(&long, "", &long, -1, LIMIT).map(|_| String::new())), refused);
}

#[test]
fn empty_separators_and_wrong_fills_are_errors() {
    assert_eq!(shown(split("a", "", -1).map(|_| String::new())), "ValueError: empty separator");
    assert_eq!(shown(partition("a", "").map(|_| String::new())), "ValueError: empty separator");
    assert_eq!(
        shown(fill_char("ab").map(String::from)),
        "TypeError: The fill character must be exactly one character long"
    );
    assert_eq!(not_found().to_string(), "ValueError: substring not found");
    assert_eq!(partition("a-b-c", "-"), Ok(Some(("a", "b-c"))));
    assert_eq!(rpartition("a-b-c", "-"), Ok(Some(("a-b", "c"))));
}
