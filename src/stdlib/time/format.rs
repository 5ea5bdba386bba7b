//! `strftime`: calendar times as text, with the flags and widths of the GNU C library.

use super::calendar::{Calendar, Zone, ascii_time};
use crate::system::days_from_civil;
use std::fmt::Write;

pub(super) const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The widest field that a directive may ask for.
const MAX_WIDTH: usize = 1023;

/// Week of the year, where weeks begin on `first` (0 is Monday) and the days before the first one are week 0.
fn week(c: &Calendar, first: i64) -> i64 {
    let since = (c.weekday - first).rem_euclid(7);
    (c.day_of_year - 1 + 7 - since) / 7
}

/// ISO 8601 year and week.
fn iso_week(c: &Calendar) -> (i64, i64) {
    let week = (c.day_of_year - 1 - c.weekday + 10) / 7;
    let long = |year: i64| {
        let last = days_from_civil(year, 12, 31);
        let leap = last - days_from_civil(year, 1, 1) == 365;
        let weekday = (last + 3).rem_euclid(7);
        if weekday == 3 || leap && weekday == 4 { 53 } else { 52 }
    };
    if week < 1 {
        (c.year - 1, long(c.year - 1))
    } else if week > long(c.year) {
        (c.year + 1, 1)
    } else {
        (c.year, week)
    }
}

/// What stands between `%` and its letter.
#[derive(Default)]
struct Flags {
    /// `-`, `_`, `0` or `+`: what numbers are filled with; `None` for the directive's own.
    fill: Option<char>,
    /// `^`
    upper: bool,
    /// `#`
    swap: bool,
    width: usize,
}

/// What a directive stands for.
enum Piece {
    /// A number, filled up to so many digits with zeros or spaces.
    Number(i64, usize, char),
    Text(String),
    /// A text that `#` makes small.
    Noon(String),
    /// Other directives in its place.
    Nested(&'static str),
}

fn piece(letter: char, c: &Calendar, zone: &Zone) -> Option<Piece> {
    use Piece::{Nested, Noon, Number, Text};
    let hour12 = if c.hour % 12 == 0 { 12 } else { c.hour % 12 };
    let short = |text: &str| text[..3].to_string();
    let day = DAYS[c.weekday.rem_euclid(7) as usize];
    let month = MONTHS[(c.month - 1).rem_euclid(12) as usize];
    Some(match letter {
        'Y' => Number(c.year, 1, '0'),
        'y' => Number(c.year.rem_euclid(100), 2, '0'),
        'C' => Number(c.year.div_euclid(100), 1, '0'),
        'm' => Number(c.month, 2, '0'),
        'd' => Number(c.day, 2, '0'),
        'e' => Number(c.day, 2, ' '),
        'H' => Number(c.hour, 2, '0'),
        'k' => Number(c.hour, 2, ' '),
        'I' => Number(hour12, 2, '0'),
        'l' => Number(hour12, 2, ' '),
        'M' => Number(c.minute, 2, '0'),
        'S' => Number(c.second, 2, '0'),
        'j' => Number(c.day_of_year, 3, '0'),
        'w' => Number((c.weekday + 1) % 7, 1, '0'),
        'u' => Number(c.weekday + 1, 1, '0'),
        'U' => Number(week(c, 6), 2, '0'),
        'W' => Number(week(c, 0), 2, '0'),
        'G' => Number(iso_week(c).0, 1, '0'),
        'g' => Number(iso_week(c).0.rem_euclid(100), 2, '0'),
        'V' => Number(iso_week(c).1, 2, '0'),
        's' => {
            let days = days_from_civil(c.year, c.month, c.day);
            Number(days * 86_400 + c.hour * 3600 + c.minute * 60 + c.second - zone.offset, 1, '0')
        }
        'p' => Noon(if c.hour < 12 { "AM" } else { "PM" }.to_string()),
        'P' => Text(if c.hour < 12 { "am" } else { "pm" }.to_string()),
        'a' => Text(short(day)),
        'A' => Text(day.to_string()),
        'b' | 'h' => Text(short(month)),
        'B' => Text(month.to_string()),
        'Z' => Noon(zone.name.clone()),
        'z' => {
            let minutes = zone.offset / 60;
            let sign = if minutes < 0 { '-' } else { '+' };
            Text(format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60))
        }
        'c' => Text(ascii_time(c)),
        'x' | 'D' => Nested("%m/%d/%y"),
        'X' | 'T' => Nested("%H:%M:%S"),
        'R' => Nested("%H:%M"),
        'r' => Nested("%I:%M:%S %p"),
        'F' => Nested("%Y-%m-%d"),
        'n' => Text("\n".to_string()),
        't' => Text("\t".to_string()),
        '%' => Text("%".to_string()),
        _ => return None,
    })
}

fn push(out: &mut String, piece: Piece, flags: &Flags, c: &Calendar, zone: &Zone) {
    match piece {
        Piece::Number(n, digits, own) => {
            let fill = flags.fill.map_or(own, |f| if f == '+' { '0' } else { f });
            let digits = digits.max(flags.width);
            // writing to a String cannot fail
            let _ = match fill {
                '-' if flags.width == 0 => write!(out, "{n}"),
                '-' | '_' | ' ' => write!(out, "{n:digits$}"),
                _ => write!(out, "{n:0digits$}"),
            };
        }
        Piece::Text(text) => {
            pad(out, if flags.upper || flags.swap { text.to_uppercase() } else { text }, flags)
        }
        Piece::Noon(text) => pad(out, if flags.swap { text.to_lowercase() } else { text }, flags),
        Piece::Nested(pattern) => {
            let mut inner = String::new();
            format(&mut inner, pattern, c, zone);
            pad(out, if flags.upper { inner.to_uppercase() } else { inner }, flags);
        }
    }
}

fn pad(out: &mut String, text: String, flags: &Flags) {
    let fill = if matches!(flags.fill, Some('0' | '+')) { '0' } else { ' ' };
    out.extend(std::iter::repeat_n(fill, flags.width.saturating_sub(text.chars().count())));
    out.push_str(&text);
}

/// Add a time laid out by a pattern; what is no directive stands for itself.
pub(super) fn format(out: &mut String, pattern: &str, c: &Calendar, zone: &Zone) {
    let mut rest = pattern;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let directive = &rest[at..];
        let mut chars = directive[1..].chars();
        let mut flags = Flags::default();
        let mut letter = chars.next();
        while let Some(flag @ ('-' | '_' | '0' | '+' | '^' | '#')) = letter {
            match flag {
                '^' => flags.upper = true,
                '#' => flags.swap = true,
                fill => flags.fill = Some(fill),
            }
            letter = chars.next();
        }
        while let Some(digit) = letter.and_then(|l| l.to_digit(10)) {
            flags.width = (flags.width * 10 + digit as usize).min(MAX_WIDTH);
            letter = chars.next();
        }
        if let Some('E' | 'O') = letter {
            letter = chars.next();
        }
        rest = chars.as_str();
        match letter.and_then(|letter| piece(letter, c, zone)) {
            Some(piece) => push(out, piece, &flags, c, zone),
            None => out.push_str(&directive[..directive.len() - rest.len()]),
        }
    }
    out.push_str(rest);
}
