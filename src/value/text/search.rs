//! Finding, counting and splitting at a separator, over bytes; UTF-8 text is searched the same way.

use std::ops::Range;

use memchr::{memchr, memchr_iter, memmem, memrchr};

use super::TextError;

/// The first place of `needle` in `hay`; an empty needle is at 0.
pub fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(0),
        [byte] => memchr(*byte, hay),
        _ if needle.len() > hay.len() => None,
        _ if hay.len() <= SHORT => find_short(hay, needle),
        _ => memmem::find(hay, needle),
    }
}

/// Up to this length the preparations of a clever search cost more than they save.
const SHORT: usize = 96;

/// The first place of a needle of at least one byte.
fn find_short(hay: &[u8], needle: &[u8]) -> Option<usize> {
    let last = hay.len().checked_sub(needle.len())?;
    let mut from = 0;
    while let Some(at) = memchr(needle[0], hay.get(from..=last)?) {
        if hay[from + at..].starts_with(needle) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

/// The last place of `needle` in `hay`; an empty needle is at the end.
pub fn rfind(hay: &[u8], needle: &[u8]) -> Option<usize> {
    match needle {
        [] => Some(hay.len()),
        [byte] => memrchr(*byte, hay),
        _ if needle.len() > hay.len() => None,
        _ => memmem::rfind(hay, needle),
    }
}

/// How often `needle`, which is not empty, occurs in `hay` without overlap.
pub fn count(hay: &[u8], needle: &[u8]) -> usize {
    match needle {
        [byte] => memchr_iter(*byte, hay).count(),
        _ => memmem::find_iter(hay, needle).count(),
    }
}

/// Clamps a slice's ends as Python does: negative ones count from the end of `len`, missing ones are the
/// ends. The start may be above the end.
pub fn bounds(len: usize, start: Option<i64>, end: Option<i64>) -> (usize, usize) {
    let place = |index: i64| {
        if index >= 0 {
            usize::try_from(index).unwrap_or(usize::MAX)
        } else {
            len.saturating_sub(usize::try_from(index.unsigned_abs()).unwrap_or(usize::MAX))
        }
    };
    (start.map_or(0, place), end.map_or(len, place).min(len))
}

/// At most this many splits: a negative number is no limit.
fn limit(maxsplit: i64) -> usize {
    usize::try_from(maxsplit).unwrap_or(usize::MAX)
}

/// The pieces of `hay` between separators, at most `maxsplit` of which count from the left.
/// `ValueError` for an empty separator.
pub fn split(hay: &[u8], separator: &[u8], maxsplit: i64) -> Result<Vec<Range<usize>>, TextError> {
    if separator.is_empty() {
        return Err(TextError::value("empty separator"));
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut cut = |at: usize| {
        pieces.push(from..at);
        from = at + separator.len();
    };
    match separator {
        [byte] => memchr_iter(*byte, hay).take(limit(maxsplit)).for_each(&mut cut),
        _ => memmem::find_iter(hay, separator).take(limit(maxsplit)).for_each(&mut cut),
    }
    pieces.push(from..hay.len());
    Ok(pieces)
}

/// As `split`, the separators counted from the right; the pieces are in the order of the text.
pub fn rsplit(hay: &[u8], separator: &[u8], maxsplit: i64) -> Result<Vec<Range<usize>>, TextError> {
    if separator.is_empty() {
        return Err(TextError::value("empty separator"));
    }
    let mut pieces = Vec::new();
    let mut end = hay.len();
    for at in memmem::rfind_iter(hay, separator).take(limit(maxsplit)) {
        pieces.push(at + separator.len()..end);
        end = at;
    }
    pieces.push(0..end);
    pieces.reverse();
    Ok(pieces)
}

/// `hay` with at most `most` (negative: all) occurrences of `old` replaced; nothing if there is none.
/// `MemoryError` when the result would be longer than `max_len` bytes. An empty `old` is before every byte
/// and at the end.
pub fn replace(
    hay: &[u8],
    old: &[u8],
    new: &[u8],
    most: i64,
    max_len: usize,
) -> Result<Option<Vec<u8>>, TextError> {
    let most = limit(most);
    if most == 0 || old.len() > hay.len() {
        return Ok(None);
    }
    let mut out = Vec::new();
    if old.is_empty() {
        let places = most.min(hay.len() + 1);
        if new.is_empty() {
            return Ok(None);
        }
        let size = new.len().checked_mul(places).and_then(|size| size.checked_add(hay.len()));
        out.reserve_exact(size.filter(|&size| size <= max_len).ok_or_else(TextError::memory)?);
        for at in 0..places {
            out.extend_from_slice(new);
            out.extend(hay.get(at));
        }
        out.extend_from_slice(hay.get(places..).unwrap_or_default());
        return Ok(Some(out));
    }
    let mut from = 0;
    let mut left = most;
    let finder = (hay.len() > SHORT).then(|| memmem::Finder::new(old));
    while left > 0 {
        let rest = &hay[from..];
        let found = match &finder {
            Some(finder) => finder.find(rest),
            None => find_short(rest, old),
        };
        let Some(at) = found.map(|at| from + at) else { break };
        left -= 1;
        if from == 0 {
            // a long text is searched once more rather than moved while it grows
            let places =
                if finder.is_some() && new.len() > old.len() { count(rest, old).min(most) } else { 1 };
            out.reserve(hay.len().saturating_add(new.len().saturating_mul(places)).min(max_len));
        }
        out.extend_from_slice(&hay[from..at]);
        out.extend_from_slice(new);
        from = at + old.len();
        if out.len() > max_len {
            return Err(TextError::memory());
        }
    }
    if from == 0 {
        return Ok(None);
    }
    out.extend_from_slice(&hay[from..]);
    if out.len() > max_len { Err(TextError::memory()) } else { Ok(Some(out)) }
}

/// Padding on the left and on the right that centres `len` in `width`, as `center` shares it out.
pub fn center_padding(len: usize, width: usize) -> (usize, usize) {
    let missing = width.saturating_sub(len);
    let left = missing / 2 + (missing & width & 1);
    (left, missing - left)
}
