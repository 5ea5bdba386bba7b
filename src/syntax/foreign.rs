//! Words and operators that other languages have and this one has not.

use super::error::{Diagnostic, code};
use super::explain::Place;
use super::token::{Spanned, Tok};
use crate::source::Span;

/// Statements of Python 2 and words of other languages: (word, what to do).
const WORDS: [(&str, &str); 22] = [
    ("let", "a variable is made by assigning to it: `x = 1`"),
    ("var", "a variable is made by assigning to it: `x = 1`"),
    ("const", "a variable is made by assigning to it: `X = 1`"),
    ("val", "a variable is made by assigning to it: `x = 1`"),
    ("local", "a variable is made by assigning to it: `x = 1`"),
    ("function", "a function begins with `def`"),
    ("func", "a function begins with `def`"),
    ("fn", "a function begins with `def`"),
    ("fun", "a function begins with `def`"),
    ("sub", "a function begins with `def`"),
    ("switch", "use `match` and `case`"),
    ("elseif", "use `elif`"),
    ("elsif", "use `elif`"),
    ("elif", "use `elif`"),
    ("foreach", "use `for x in values:`"),
    ("unless", "use `if not`"),
    ("until", "use `while not`"),
    ("struct", "use `class`"),
    ("interface", "use `class`"),
    ("catch", "use `except`"),
    ("throw", "use `raise`"),
    ("require", "use `import`"),
];

/// Pairs of tokens that are one operator elsewhere: (first, second, operator, what to do).
const OPERATORS: [(Tok, Tok, &str, &str); 9] = [
    (Tok::Ampersand, Tok::Ampersand, "&&", "use `and`"),
    (Tok::Pipe, Tok::Pipe, "||", "use `or`"),
    (Tok::Less, Tok::Greater, "<>", "use `!=`"),
    (Tok::Eq, Tok::Assign, "===", "use `==`, or `is` for identity"),
    (Tok::NotEq, Tok::Assign, "!==", "use `!=`, or `is not` for identity"),
    (Tok::Assign, Tok::Greater, "=>", "a function without a name is written `lambda x: value`"),
    (Tok::Plus, Tok::Plus, "++", "use `x += 1`"),
    (Tok::Minus, Tok::Minus, "--", "use `x -= 1`"),
    (Tok::Colon, Tok::Colon, "::", "an attribute is reached with `.`"),
];

pub(super) fn explain(place: &Place) -> Option<Diagnostic> {
    print_statement(place)
        .or_else(|| operator(place))
        .or_else(|| not_operator(place))
        .or_else(|| word(place))
        .or_else(|| misspelled(place))
}

fn print_statement(place: &Place) -> Option<Diagnostic> {
    let name = place.before()?;
    let word = place.text(name);
    if name.1 != Tok::Name || !matches!(word, "print" | "exec") {
        return None;
    }
    if !(place.token.1.begins_only_expression() || place.token.1 == Tok::Not) {
        return None;
    }
    // a statement goes to the end of the line
    let statement = place.index == 1;
    let last = place.line.iter().rev().find(|token| token.1 != Tok::Newline).filter(|_| statement);
    let end = last.map_or_else(|| place.values_end(place.index), |token| token.2);
    let given = place.source.get(place.token.0 as usize..end as usize).unwrap_or_default();
    let message = format!("Missing parentheses in call to '{word}'. Did you mean {word}(...)?");
    let error = Diagnostic::new(code::PRINT, message, Span::new(name.0, end), "a function, not a statement");
    let help = statement && !given.contains(['\n', ';', '#']);
    Some(if help { error.help(format!("write `{word}({given})`")) } else { error })
}

fn operator(place: &Place) -> Option<Diagnostic> {
    let i = place.index;
    let pair_at = |i: usize| -> Option<(Spanned, Spanned)> {
        let (first, second) = (*place.line.get(i.checked_sub(1)?)?, *place.line.get(i)?);
        (first.2 == second.0).then_some((first, second))
    };
    // the second half is refused, or, after two signs, what follows them
    let pairs = [pair_at(i), i.checked_sub(1).and_then(pair_at)];
    for (n, (first, second)) in pairs.into_iter().enumerate().filter_map(|(n, pair)| Some((n, pair?))) {
        let known = OPERATORS.iter().find(|known| {
            let signs = matches!(known.0, Tok::Plus | Tok::Minus);
            known.0 == first.1 && known.1 == second.1 && signs == (n == 1)
        });
        if let Some(&(.., operator, help)) = known {
            let span = Span::new(first.0, second.2);
            let message = format!("'{operator}' is not an operator");
            return Some(Diagnostic::new(code::FOREIGN, message, span, "from another language").help(help));
        }
    }
    None
}

fn not_operator(place: &Place) -> Option<Diagnostic> {
    if place.token.1 != Tok::Bang || place.before().is_some_and(|token| token.1.ends_expression()) {
        return None;
    }
    Some(place.new_error(code::FOREIGN, "'!' is not an operator", "from another language").help("use `not`"))
}

fn word(place: &Place) -> Option<Diagnostic> {
    let before = place.before()?;
    if before.1 != Tok::Name || !(place.token.1.begins_only_expression() || place.token.1.is_keyword()) {
        return None;
    }
    let span = Span::new(before.0, before.2);
    let text = place.text(before);
    let error = |help: &str| {
        let message = format!("'{text}' is not a keyword");
        Some(Diagnostic::new(code::FOREIGN, message, span, "from another language").help(help))
    };
    if text == "new" && place.token.1 == Tok::Name {
        return error("an object is made by calling its class: `Thing()`");
    }
    let known = WORDS.iter().find(|known| known.0 == text && place.index == 1)?;
    error(known.1)
}

/// A line that begins with almost a keyword.
fn misspelled(place: &Place) -> Option<Diagnostic> {
    const STARTS: [&str; 19] = [
        "assert", "async", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
        "from", "global", "import", "nonlocal", "raise", "return", "while", "with",
    ];
    let first = *place.line.first()?;
    let word = place.text(first);
    let fits = place.token.1.begins_only_expression() || place.token.1 == Tok::Colon;
    if first.1 != Tok::Name || place.index != 1 || !fits || word.len() < 3 {
        return None;
    }
    let keyword = STARTS.iter().find(|keyword| is_close(word.as_bytes(), keyword.as_bytes()))?;
    let span = Span::new(first.0, first.2);
    let message = format!("invalid syntax. Did you mean '{keyword}'?");
    Some(Diagnostic::new(code::UNEXPECTED, message, span, "not a keyword").help(format!("write `{keyword}`")))
}

/// Does one change make `a` into `b`: a letter more, less or other, or two swapped?
fn is_close(a: &[u8], b: &[u8]) -> bool {
    let prefix = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[prefix..], &b[prefix..]);
    match (a, b) {
        ([], [_]) | ([_], []) => true,
        // of three letters, only two swapped are proof enough
        ([x, s, a @ ..], [y, t, b @ ..]) if x == t && y == s && a == b => true,
        _ if prefix + a.len() < 4 => false,
        ([x, a @ ..], [y, b @ ..]) => {
            a == b || a == [&[*y], b].concat().as_slice() || [&[*x], a].concat().as_slice() == b
        }
        _ => false,
    }
}
