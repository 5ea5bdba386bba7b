//! "Did you mean": the known name that is most like one that was not found.

/// Names longer than this are not compared.
const LONGEST: usize = 40;
/// Nor is anything among more candidates than this.
const MOST: usize = 750;

/// The candidate that is nearest to `wrong`, the first of several, unless all are too far to have been meant:
/// as CPython chooses, for texts that scripts can see.
pub fn closest<'a>(wrong: &str, candidates: &[&'a str]) -> Option<&'a str> {
    choose(wrong, candidates, false)
}

/// The same for people's eyes: two neighbours that changed places are one mistake, not two.
pub fn likeliest<'a>(wrong: &str, candidates: &[&'a str]) -> Option<&'a str> {
    choose(wrong, candidates, true)
}

fn choose<'a>(wrong: &str, candidates: &[&'a str], swaps: bool) -> Option<&'a str> {
    let wrong: Vec<char> = wrong.chars().collect();
    if wrong.is_empty() || wrong.len() > LONGEST || candidates.len() > MOST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for &name in candidates {
        let chars: Vec<char> = name.chars().collect();
        if chars == wrong || chars.len() > LONGEST {
            continue;
        }
        // two in three characters must be right
        let allowed = (wrong.len() + chars.len() + 3) / 3;
        let cost = distance(&wrong, &chars, swaps);
        if cost <= allowed && best.is_none_or(|(lowest, _)| cost < lowest) {
            best = Some((cost, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Twice the number of edits (insert, delete, replace, and swap neighbours if `swaps`) from `a` to `b`; a change
/// of case alone counts as half an edit.
fn distance(a: &[char], b: &[char], swaps: bool) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).map(|j| 2 * j).collect();
    for i in 1..=a.len() {
        let mut row = vec![2 * i];
        for j in 1..=b.len() {
            let (x, y) = (a[i - 1], b[j - 1]);
            let replace = if x == y { 0 } else { 2 - usize::from(x.to_lowercase().eq(y.to_lowercase())) };
            let mut cost = (above[j - 1] + replace).min(above[j] + 2).min(row[j - 1] + 2);
            if swaps && i > 1 && j > 1 && x == b[j - 2] && y == a[i - 2] {
                cost = cost.min(before[j - 2] + 2);
            }
            row.push(cost);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found() {
        assert_eq!(closest("lenght", &["length", "width"]), Some("length"));
        assert_eq!(closest("pritn", &["print", "repr"]), Some("print"));
        assert_eq!(closest("Length", &["length"]), Some("length"));
        assert_eq!(closest("appendd", &["append", "pop", "extend"]), Some("append"));
    }

    #[test]
    fn far_names_are_not() {
        assert_eq!(closest("nmae", &["name"]), None);
        assert_eq!(likeliest("nmae", &["name"]), Some("name"));
        assert_eq!(closest("x", &["y", "z"]), None);
        assert_eq!(closest("banana", &["length", "print"]), None);
        assert_eq!(closest("same", &["same"]), None);
    }
}
