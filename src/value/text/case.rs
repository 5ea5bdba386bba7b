//! Case of text and the questions `str.is...` asks: whole texts, by code points.

use super::unicode::{
    is_alnum, is_alpha, is_case_ignorable, is_cased, is_decimal, is_digit, is_lower, is_name_continue,
    is_name_start, is_numeric, is_printable, is_space, is_title, is_upper, push_fold, push_lower, push_title,
    push_upper,
};

/// `text.upper()`.
pub fn upper(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_uppercase();
    }
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| push_upper(&mut out, c));
    out
}

/// `text.lower()`: a capital sigma at the end of a word becomes a final one.
pub fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    text.char_indices().for_each(|(at, c)| push_lower_at(&mut out, text, at, c));
    out
}

/// Appends the lower case of `c`, which is at byte `at` of `text`.
fn push_lower_at(out: &mut String, text: &str, at: usize, c: char) {
    if c == 'Σ' {
        out.push(if is_final(text, at) { 'ς' } else { 'σ' });
    } else {
        push_lower(out, c);
    }
}

/// Whether the capital sigma at byte `at` ends a word: a cased character before it, none after it, with
/// case-ignorable ones between not counting.
fn is_final(text: &str, at: usize) -> bool {
    let cased = |c: Option<char>| c.is_some_and(is_cased);
    cased(text[..at].chars().rev().find(|&c| !is_case_ignorable(c)))
        && !cased(text[at + 'Σ'.len_utf8()..].chars().find(|&c| !is_case_ignorable(c)))
}

/// `text.casefold()`.
pub fn casefold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| push_fold(&mut out, c));
    out
}

/// `text.title()`: every cased character after an uncased one in title case, the others in lower case.
pub fn title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut inside = false;
    for (at, c) in text.char_indices() {
        if inside {
            push_lower_at(&mut out, text, at, c);
        } else {
            push_title(&mut out, c);
        }
        inside = is_cased(c);
    }
    out
}

/// `text.capitalize()`: the first character in title case, the others in lower case.
pub fn capitalize(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if at == 0 {
            push_title(&mut out, c);
        } else {
            push_lower_at(&mut out, text, at, c);
        }
    }
    out
}

/// `text.swapcase()`.
pub fn swapcase(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if is_upper(c) {
            push_lower_at(&mut out, text, at, c);
        } else if is_lower(c) {
            push_upper(&mut out, c);
        } else {
            out.push(c);
        }
    }
    out
}

/// True for a text of one or more characters that all satisfy `holds`.
fn all(text: &str, holds: fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(holds)
}

/// `text.isalpha()`.
pub fn all_alpha(text: &str) -> bool {
    all(text, is_alpha)
}

/// `text.isalnum()`.
pub fn all_alnum(text: &str) -> bool {
    all(text, is_alnum)
}

/// `text.isdecimal()`.
pub fn all_decimal(text: &str) -> bool {
    all(text, is_decimal)
}

/// `text.isdigit()`.
pub fn all_digit(text: &str) -> bool {
    all(text, is_digit)
}

/// `text.isnumeric()`.
pub fn all_numeric(text: &str) -> bool {
    all(text, is_numeric)
}

/// `text.isspace()`.
pub fn all_space(text: &str) -> bool {
    all(text, is_space)
}

/// `text.isprintable()`; true for an empty text.
pub fn all_printable(text: &str) -> bool {
    text.chars().all(is_printable)
}

/// `text.isidentifier()`: keywords are identifiers.
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_name_start) && chars.all(is_name_continue)
}

/// `text.islower()`: a cased character, and none that is upper or title case.
pub fn is_lower_text(text: &str) -> bool {
    text.chars().any(is_lower) && !text.chars().any(|c| is_upper(c) || is_title(c))
}

/// `text.isupper()`: an upper case character, and none that is lower or title case.
pub fn is_upper_text(text: &str) -> bool {
    text.chars().any(is_upper) && !text.chars().any(|c| is_lower(c) || is_title(c))
}

/// `text.istitle()`: upper or title case only after uncased characters, lower case only after cased ones.
pub fn is_title_text(text: &str) -> bool {
    let (mut inside, mut found) = (false, false);
    for c in text.chars() {
        if is_upper(c) || is_title(c) {
            if inside {
                return false;
            }
            (inside, found) = (true, true);
        } else if is_lower(c) {
            if !inside {
                return false;
            }
            found = true;
        } else {
            inside = false;
        }
    }
    found
}
