//! Character classes over all of Unicode, and case of whole texts. The expected values are CPython 3.13's.
use crate::value::text::case::*;
use crate::value::text::unicode::*;

/// One step of a hash that sees every value and their order.
fn mix(hash: u64, value: u32) -> u64 {
    (hash ^ u64::from(value)).wrapping_mul(0x100_0000_01b3)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

#[test]
fn every_character_has_its_classes() {
    let questions: [fn(char) -> bool; 12] = [
        is_alpha,
        is_decimal,
        is_digit,
        is_numeric,
        is_alnum,
        is_space,
        is_lower,
        is_upper,
        is_title,
        is_printable,
        is_name_start,
        is_name_continue,
    ];
    let (mut hash, mut counts) = (START, [0; 12]);
    for c in '\0'..=char::MAX {
        let mut flags = 0;
        for (bit, question) in questions.iter().enumerate() {
            if question(c) {
                flags |= 1 << bit;
                counts[bit] += 1;
            }
        }
        hash = mix(hash, flags);
    }
    assert_eq!(counts, [136726, 680, 808, 1922, 138557, 29, 2544, 1951, 31, 149625, 136945, 140089]);
    assert_eq!(hash, 0xf2d836a01c2bef9b);
}

#[test]
fn every_character_has_its_cases() {
    let maps: [(fn(&mut String, char), u64); 4] = [
        (push_upper, 0x10b51b4eac7744a4),
        (push_lower, 0xce354a6bfdd44e2e),
        (push_title, 0x9c8781eeb74886c),
        (push_fold, 0x93a5806685d32617),
    ];
    for (at, (push, expected)) in maps.into_iter().enumerate() {
        let (mut hash, mut text) = (START, String::new());
        for c in '\0'..=char::MAX {
            text.clear();
            push(&mut text, c);
            hash = text.chars().fold(hash, |hash, c| mix(hash, c as u32));
        }
        assert_eq!(hash, expected, "map {at}");
    }
}

#[test]
fn case_of_texts() {
    let cases: &[(&str, [&str; 6])] = &[
        (
            "they're bill's ǆ \u{fb01}",
            [
                "THEY'RE BILL'S Ǆ FI",
                "they're bill's ǆ \u{fb01}",
                "They'Re Bill'S ǅ Fi",
                "They're bill's ǆ \u{fb01}",
                "THEY'RE BILL'S Ǆ FI",
                "they're bill's ǆ fi",
            ],
        ),
        (
            "HELLO wORLD",
            ["HELLO WORLD", "hello world", "Hello World", "Hello world", "hello World", "hello world"],
        ),
        ("ǆx", ["ǄX", "ǆx", "ǅx", "ǅx", "ǄX", "ǆx"]),
        ("\u{fb01}x", ["FIX", "\u{fb01}x", "Fix", "Fix", "FIX", "fix"]),
        ("ß", ["SS", "ß", "Ss", "Ss", "SS", "ss"]),
        ("aßb", ["ASSB", "aßb", "Aßb", "Aßb", "ASSB", "assb"]),
        ("ΑΣ", ["ΑΣ", "ας", "Ας", "Ας", "ας", "ασ"]),
        ("ΑΣ'", ["ΑΣ'", "ας'", "Ας'", "Ας'", "ας'", "ασ'"]),
        ("Σ", ["Σ", "σ", "Σ", "Σ", "σ", "σ"]),
        ("ΑΣΑ", ["ΑΣΑ", "ασα", "Ασα", "Ασα", "ασα", "ασα"]),
        ("ΣΣ", ["ΣΣ", "σς", "Σς", "Σς", "σς", "σσ"]),
        ("İ", ["İ", "i̇", "İ", "İ", "i̇", "i̇"]),
        ("aΣ.", ["AΣ.", "aς.", "Aς.", "Aς.", "Aς.", "aσ."]),
        ("aΣ.b", ["AΣ.B", "aσ.b", "Aσ.B", "Aσ.b", "Aσ.B", "aσ.b"]),
        ("ŉ a1b", ["ʼN A1B", "ŉ a1b", "ʼN A1B", "ʼN a1b", "ʼN A1B", "ʼn a1b"]),
        ("A\u{301}Σ", ["A\u{301}Σ", "a\u{301}ς", "A\u{301}Σ", "A\u{301}ς", "a\u{301}ς", "a\u{301}σ"]),
    ];
    for &(text, cases) in cases {
        let all = [upper(text), lower(text), title(text), capitalize(text), swapcase(text), casefold(text)];
        assert_eq!(all, cases);
    }
}

#[test]
fn questions_about_texts() {
    let cases: &[(&str, &str)] = &[
        ("", "00000010000"),
        ("a", "11000011100"),
        ("A", "11000011011"),
        ("1", "01111010000"),
        ("a1", "01000011100"),
        ("Aa Bb", "00000010001"),
        ("AA", "11000011010"),
        ("ǅ", "11000011001"),
        ("ǅa", "11000011001"),
        ("aǅ", "11000011000"),
        ("1a", "01000010100"),
        ("A1a", "01000011000"),
        ("é", "11000011100"),
        ("²", "01011010000"),
        ("٣", "01111010000"),
        ("½", "01001010000"),
        (" \u{2003}", "00000100000"),
        ("a b", "00000010100"),
        ("_a", "00000011100"),
        ("1_", "00000010000"),
        ("\u{540d}\u{524d}", "11000011000"),
        ("a\u{301}", "00000011100"),
        ("\u{301}", "00000010000"),
        ("\u{0}", "00000000000"),
        ("ª", "11000011100"),
    ];
    for &(text, answers) in cases {
        let questions = [
            all_alpha,
            all_alnum,
            all_decimal,
            all_digit,
            all_numeric,
            all_space,
            all_printable,
            is_identifier,
            is_lower_text,
            is_upper_text,
            is_title_text,
        ];
        let given: String = questions.iter().map(|ask| if ask(text) { '1' } else { '0' }).collect();
        assert_eq!(given, answers, "{text:?}");
    }
}
