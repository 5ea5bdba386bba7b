//! Sets of characters: ranges, classes such as `\w`, and what "the same letter in another case" means.

use crate::value::text::unicode;

/// A class of characters with a letter of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    Digit,
    Space,
    Word,
}

impl Category {
    /// Does a character belong to it? `ascii`: only ASCII characters do.
    pub fn holds(self, code: u32, ascii: bool) -> bool {
        if code < 128 {
            let byte = code as u8;
            return match self {
                Category::Digit => byte.is_ascii_digit(),
                // the separators 0x1c to 0x1f are spaces of Unicode only
                Category::Space => matches!(byte, b' ' | 9..=13) || (!ascii && matches!(byte, 0x1c..=0x1f)),
                Category::Word => byte.is_ascii_alphanumeric() || byte == b'_',
            };
        }
        if ascii {
            return false;
        }
        char::from_u32(code).is_some_and(|c| match self {
            Category::Digit => unicode::is_decimal(c),
            Category::Space => unicode::is_space(c),
            Category::Word => unicode::is_alnum(c),
        })
    }
}

/// How cases are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    Exact,
    /// Only `a` to `z` have two cases.
    Ascii,
    Unicode,
}

/// The simple lower case of a character.
pub fn lower(code: u32, case: Case) -> u32 {
    match case {
        Case::Exact => code,
        Case::Ascii => u8::try_from(code).map_or(code, |byte| u32::from(byte.to_ascii_lowercase())),
        Case::Unicode => {
            let Some(c) = char::from_u32(code) else { return code };
            // of the two characters that İ becomes the first is its simple lower case
            c.to_lowercase().next().map_or(code, u32::from)
        }
    }
}

/// What characters have in common that differ by case only: the upper case of the lower case. `ſ`, `s` and `S`
/// share theirs, as do `ı`, `i` and `I`.
pub fn case_key(code: u32, case: Case) -> u32 {
    match case {
        Case::Exact => code,
        Case::Ascii => lower(code, case),
        Case::Unicode => {
            let low = lower(code, case);
            // three pairs share an upper case of several characters
            match low {
                0x1fd3 => return 0x390,
                0x1fe3 => return 0x3b0,
                0xfb06 => return 0xfb05,
                _ => {}
            }
            let Some(c) = char::from_u32(low) else { return low };
            let mut upper = c.to_uppercase();
            match (upper.next(), upper.next()) {
                (Some(one), None) => u32::from(one),
                _ => low,
            }
        }
    }
}

/// One item of a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    Range(u32, u32),
    Category { category: Category, negated: bool, ascii: bool },
}

/// More characters than this in one range are not folded one by one.
const FOLDED: u32 = 1 << 14;

/// A set of characters.
#[derive(Debug, Clone)]
pub struct Set {
    negated: bool,
    case: Case,
    /// Sorted; of case keys where case is ignored.
    ranges: Vec<(u32, u32)>,
    /// Ranges too large to fold: characters are looked up in either case.
    large: Vec<(u32, u32)>,
    categories: Vec<(Category, bool, bool)>,
    /// The answers for the first 256 characters.
    small: [u64; 4],
}

impl Set {
    pub fn new(items: &[Item], negated: bool, case: Case) -> Set {
        let mut set = Set {
            negated,
            case,
            ranges: Vec::new(),
            large: Vec::new(),
            categories: Vec::new(),
            small: [0; 4],
        };
        for &item in items {
            match item {
                Item::Range(low, high) if case == Case::Exact => set.ranges.push((low, high)),
                Item::Range(low, high) if high - low < FOLDED => {
                    set.ranges.extend((low..=high).map(|code| case_key(code, case)).map(|key| (key, key)));
                }
                Item::Range(low, high) => set.large.push((low, high)),
                Item::Category { category, negated, ascii } => {
                    set.categories.push((category, negated, ascii));
                }
            }
        }
        set.ranges = joined(std::mem::take(&mut set.ranges));
        for code in 0..256 {
            if set.look_up(code) {
                set.small[code as usize / 64] |= 1 << (code % 64);
            }
        }
        set
    }

    /// The same characters, or all others.
    pub fn of_category(category: Category, negated: bool, ascii: bool) -> Set {
        Set::new(&[Item::Category { category, negated, ascii }], false, Case::Exact)
    }

    #[inline]
    pub fn contains(&self, code: u32) -> bool {
        if code < 256 { self.small[code as usize / 64] & (1 << (code % 64)) != 0 } else { self.look_up(code) }
    }

    fn look_up(&self, code: u32) -> bool {
        let key = case_key(code, self.case);
        let at = self.ranges.partition_point(|&(low, _)| low <= key);
        let mut found = at > 0 && key <= self.ranges[at - 1].1;
        if !found && !self.large.is_empty() {
            let low = lower(code, self.case);
            found = [code, low, key].iter().any(|c| self.large.iter().any(|&(a, b)| (a..=b).contains(c)));
        }
        if !found && !self.categories.is_empty() {
            let low = lower(code, self.case);
            found = self
                .categories
                .iter()
                .any(|&(category, negated, ascii)| category.holds(low, ascii) != negated);
        }
        found != self.negated
    }

    /// Might a character of this first byte (of UTF-8, or of bytes) be in the set?
    pub fn may_begin(&self, byte: u8, utf8: bool) -> bool {
        if !utf8 || byte < 0x80 { self.contains(u32::from(byte)) } else { byte >= 0xc2 }
    }

    /// The items of a set that is neither negated nor blind to case, to join it with others.
    pub fn plain_items(&self) -> Option<Vec<Item>> {
        if self.negated || self.case != Case::Exact {
            return None;
        }
        let ranges = self.ranges.iter().map(|&(low, high)| Item::Range(low, high));
        let categories = self.categories.iter().map(|&(category, negated, ascii)| Item::Category {
            category,
            negated,
            ascii,
        });
        Some(ranges.chain(categories).collect())
    }
}

fn joined(mut ranges: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    ranges.sort_unstable();
    let mut out: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
    for (low, high) in ranges {
        match out.last_mut() {
            Some(last) if low <= last.1.saturating_add(1) => last.1 = last.1.max(high),
            Some(_) | None => out.push((low, high)),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Case, Item, Set, case_key};

    #[test]
    fn letters_of_one_key_are_one_letter() {
        for group in ["sSſ", "kKK", "iIıİ", "µμΜ", "σςΣ", "ßẞ"] {
            let keys: Vec<u32> = group.chars().map(|c| case_key(c as u32, Case::Unicode)).collect();
            assert!(keys.iter().all(|&key| key == keys[0]), "{group}: {keys:?}");
        }
    }

    #[test]
    fn sets_fold_their_ranges() {
        let set = Set::new(&[Item::Range('a' as u32, 'f' as u32)], true, Case::Ascii);
        assert!(!set.contains('C' as u32) && set.contains('g' as u32) && set.contains('é' as u32));
    }
}
