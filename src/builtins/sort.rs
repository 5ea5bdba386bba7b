//! The sort behind `list.sort` and `sorted`: a stable, adaptive merge sort over positions.
//!
//! The order relation may fail, lie, or change its mind between two calls. Whatever it answers, the
//! outcome is a permutation of what came in, after at most about `n * log2(n)` questions. Nothing here
//! knows a value; what is compared stays where the collector sees it, and only positions move.

/// Shorter pieces than this are sorted by insertion before merging begins.
const MIN_PIECE: usize = 64;

/// A sorted stretch of the positions: where it starts, and its length.
type Run = (usize, usize);

/// The positions `0..n` in ascending order of what they stand for. `less(a, b)` says whether the thing at
/// position `a` comes before the thing at `b`; its first error ends the sort, and comes behind the order that was
/// reached by then.
pub fn sorted_positions<E>(
    n: usize,
    mut less: impl FnMut(u32, u32) -> Result<bool, E>,
) -> (Vec<u32>, Result<(), E>) {
    let mut order: Vec<u32> = (0..n as u32).collect();
    let outcome = sort(&mut order, &mut less);
    (order, outcome)
}

fn sort<E>(order: &mut [u32], less: &mut impl FnMut(u32, u32) -> Result<bool, E>) -> Result<(), E> {
    let n = order.len();
    let mut spare: Vec<u32> = Vec::new();
    let mut runs: Vec<Run> = Vec::new();
    let piece = piece_length(n);
    let mut start = 0;
    while start < n {
        let mut length = natural_run(&mut order[start..], less)?;
        if length < piece {
            let wanted = piece.min(n - start);
            insert_rest(&mut order[start..start + wanted], length, less)?;
            length = wanted;
        }
        runs.push((start, length));
        start += length;
        collapse(&mut runs, order, &mut spare, less)?;
    }
    while runs.len() > 1 {
        let at = runs.len();
        let lower = if at >= 3 && runs[at - 3].1 < runs[at - 1].1 { at - 3 } else { at - 2 };
        merge_at(lower, &mut runs, order, &mut spare, less)?;
    }
    Ok(())
}

/// A piece length for which `n / piece` is a power of two or a little less, so that merges are balanced.
fn piece_length(mut n: usize) -> usize {
    let mut odd = 0;
    while n >= MIN_PIECE {
        odd |= n & 1;
        n >>= 1;
    }
    n + odd
}

/// The length of the run at the start of `order`, which is turned round when it descends. Equals may stand in either
/// kind of run. Which pairs are compared, and when, is what CPython 3.13 does: scripts see it.
fn natural_run<E>(order: &mut [u32], less: &mut impl FnMut(u32, u32) -> Result<bool, E>) -> Result<usize, E> {
    let mut length = rise(order, order.len().min(1), less)?;
    if length == order.len() {
        return Ok(length);
    }
    // the next one is smaller
    if length > 1 {
        if less(order[0], order[length - 1])? {
            return Ok(length);
        }
        // all equal so far: the run descends, and turning it round must not turn these
        order[..length].reverse();
    }
    length += 1;
    let mut equals = 0;
    while length < order.len() {
        if less(order[length], order[length - 1])? {
            turn_equals(&mut order[..length], &mut equals);
        } else if less(order[length - 1], order[length])? {
            break;
        } else {
            equals += 1;
        }
        length += 1;
    }
    turn_equals(&mut order[..length], &mut equals);
    order[..length].reverse();
    rise(order, length, less)
}

/// How far a run of `length` that ascends goes on.
fn rise<E>(
    order: &[u32],
    mut length: usize,
    less: &mut impl FnMut(u32, u32) -> Result<bool, E>,
) -> Result<usize, E> {
    while length < order.len() && !less(order[length], order[length - 1])? {
        length += 1;
    }
    Ok(length)
}

/// Turn the equals round at the end of a run that descends; `more` of them equal the one before.
fn turn_equals(run: &mut [u32], more: &mut usize) {
    if *more > 0 {
        let start = run.len() - *more - 1;
        run[start..].reverse();
        *more = 0;
    }
}

/// Put each of `order[sorted..]` into its place in the sorted front, found by halving.
fn insert_rest<E>(
    order: &mut [u32],
    sorted: usize,
    less: &mut impl FnMut(u32, u32) -> Result<bool, E>,
) -> Result<(), E> {
    for i in sorted.max(1)..order.len() {
        let pivot = order[i];
        let (mut low, mut high) = (0, i);
        while low < high {
            let middle = low + (high - low) / 2;
            if less(pivot, order[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        order.copy_within(low..i, low + 1);
        order[low] = pivot;
    }
    Ok(())
}

/// Merge until the runs on the stack shrink fast enough: each longer than the next two together.
fn collapse<E>(
    runs: &mut Vec<Run>,
    order: &mut [u32],
    spare: &mut Vec<u32>,
    less: &mut impl FnMut(u32, u32) -> Result<bool, E>,
) -> Result<(), E> {
    while runs.len() > 1 {
        let top = runs.len();
        let length = |back: usize| runs[top - back].1;
        let uneven = (top >= 3 && length(3) <= length(2) + length(1))
            || (top >= 4 && length(4) <= length(3) + length(2));
        let lower = if uneven && length(3) < length(1) {
            top - 3
        } else if uneven || length(2) <= length(1) {
            top - 2
        } else {
            return Ok(());
        };
        merge_at(lower, runs, order, spare, less)?;
    }
    Ok(())
}

/// Merge the runs at `lower` and `lower + 1` of the stack.
fn merge_at<E>(
    lower: usize,
    runs: &mut Vec<Run>,
    order: &mut [u32],
    spare: &mut Vec<u32>,
    less: &mut impl FnMut(u32, u32) -> Result<bool, E>,
) -> Result<(), E> {
    let (start, left) = runs[lower];
    let (_, right) = runs.remove(lower + 1);
    runs[lower] = (start, left + right);
    merge(&mut order[start..start + left + right], left, spare, less)
}

/// Merge the sorted stretches `order[..middle]` and `order[middle..]`; equals keep their order.
fn merge<E>(
    order: &mut [u32],
    middle: usize,
    spare: &mut Vec<u32>,
    less: &mut impl FnMut(u32, u32) -> Result<bool, E>,
) -> Result<(), E> {
    // already in order: one question, and sorted halves are common
    if !less(order[middle], order[middle - 1])? {
        return Ok(());
    }
    spare.clear();
    spare.extend_from_slice(&order[..middle]);
    let (mut left, mut right, mut to) = (0, middle, 0);
    let mut outcome = Ok(());
    while left < spare.len() && right < order.len() {
        match less(order[right], spare[left]) {
            Ok(true) => {
                order[to] = order[right];
                right += 1;
            }
            Ok(false) => {
                order[to] = spare[left];
                left += 1;
            }
            Err(error) => {
                outcome = Err(error);
                break;
            }
        }
        to += 1;
    }
    // however it ends, nothing is lost
    let rest = spare.len() - left;
    order[to..to + rest].copy_from_slice(&spare[left..]);
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order_of(values: &[i32]) -> Vec<u32> {
        let less = |a: u32, b: u32| Ok::<_, ()>(values[a as usize] < values[b as usize]);
        let (order, outcome) = sorted_positions(values.len(), less);
        outcome.unwrap();
        order
    }

    #[test]
    fn equals_keep_their_order() {
        for n in [0, 1, 2, 3, 31, 64, 65, 200, 1000] {
            for spread in [1, 3, 1000] {
                let values: Vec<i32> = (0..n).map(|i| (i * 7919 + i * i) % spread).collect();
                let mut expected: Vec<u32> = (0..n as u32).collect();
                expected.sort_by_key(|&i| values[i as usize]);
                assert_eq!(order_of(&values), expected);
            }
        }
    }

    #[test]
    fn a_lying_order_still_gives_a_permutation() {
        let mut state = 1u32;
        let less = |_, _| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            Ok::<_, ()>(state >> 31 == 1)
        };
        let (mut order, outcome) = sorted_positions(777, less);
        outcome.unwrap();
        order.sort_unstable();
        assert!(order.iter().enumerate().all(|(i, &p)| i as u32 == p));
    }

    #[test]
    fn the_first_error_ends_the_sort() {
        for last in 1..500 {
            let mut asked = 0;
            let (mut order, outcome) = sorted_positions(100, |a, b| {
                asked += 1;
                if asked == last { Err(asked) } else { Ok(a * 7 % 101 < b * 7 % 101) }
            });
            assert_eq!(outcome.is_err(), asked == last);
            order.sort_unstable();
            assert!(order.iter().enumerate().all(|(i, &p)| i as u32 == p));
        }
    }
}
