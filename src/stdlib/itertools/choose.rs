//! `combinations`, `combinations_with_replacement` and `permutations`: ways to choose items of one pool.

use super::{ITER, add, made, new, next, pool, row, state, whole};
use crate::value::{Trace, Tracer, Value};
use crate::vm::{Args, Raised, TypeRow, Vm};

/// Choices in the order of positions; with `AGAIN` an item may be chosen again.
struct Combinations<const AGAIN: bool> {
    /// A tuple.
    pool: Value,
    places: Vec<usize>,
    fresh: bool,
    ended: bool,
}

impl<const AGAIN: bool> Trace for Combinations<AGAIN> {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.pool);
        t.external(self.places.capacity() * 8);
    }
}

/// How many items are to be chosen.
fn length(vm: &mut Vm, r: i64) -> Result<usize, Raised> {
    let Ok(r) = usize::try_from(r) else { return Err(vm.value_error("r must be non-negative")) };
    vm.check_size(r.saturating_mul(8))?;
    Ok(r)
}

fn combinations_new<const AGAIN: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let r = whole(vm, args[2])?;
    let pool = pool(vm, args[1])?;
    vm.keep(pool);
    let r = length(vm, r)?;
    let n = pool.as_tuple().map_or(0, <[Value]>::len);
    let ended = if AGAIN { n == 0 && r > 0 } else { r > n };
    let places = match (ended, AGAIN) {
        (true, _) => Vec::new(),
        (false, true) => vec![0; r],
        (false, false) => (0..r).collect(),
    };
    Ok(made(vm, args[0], Combinations::<AGAIN> { pool, places, fresh: true, ended }))
}

/// The items of a pool at some places.
fn chosen(vm: &mut Vm, pool: Value, places: &[usize]) -> Value {
    let items = pool.as_tuple().unwrap_or(&[]);
    let chosen: Vec<Value> = places.iter().filter_map(|&at| items.get(at).copied()).collect();
    vm.heap.tuple(&chosen)
}

fn combinations_next<const AGAIN: bool>(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = state::<Combinations<AGAIN>>(vm, args[0])?;
    if this.ended {
        return Ok(Value::UNDEF);
    }
    let n = this.pool.as_tuple().map_or(0, <[Value]>::len);
    let r = this.places.len();
    if this.fresh {
        this.fresh = false;
    } else {
        // the last place that can still move does, and those after it start over
        let highest = |i: usize| if AGAIN { n.saturating_sub(1) } else { (i + n).saturating_sub(r) };
        match (0..r).rev().find(|&i| this.places[i] != highest(i)) {
            None => {
                this.ended = true;
                return Ok(Value::UNDEF);
            }
            Some(i) => {
                this.places[i] += 1;
                for j in i + 1..r {
                    this.places[j] = if AGAIN { this.places[i] } else { this.places[j - 1] + 1 };
                }
            }
        }
    }
    let (pool, places) = (this.pool, this.places.clone());
    Ok(chosen(vm, pool, &places))
}

/// Choices in every order.
struct Permutations {
    /// A tuple.
    pool: Value,
    /// All places; the first ones are chosen.
    places: Vec<usize>,
    /// For each chosen one, how many exchanges are left before it has been everything.
    cycles: Vec<usize>,
    fresh: bool,
    ended: bool,
}

impl Trace for Permutations {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.value(self.pool);
        t.external((self.places.capacity() + self.cycles.capacity()) * 8);
    }
}

fn permutations_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let pool = pool(vm, args[1])?;
    vm.keep(pool);
    let n = pool.as_tuple().map_or(0, <[Value]>::len);
    let r = if args[2].is_none() {
        n
    } else {
        let plain = vm.plain(args[2]);
        if vm.int_of(plain).is_none() {
            return Err(vm.type_error("Expected int as r"));
        }
        let r = vm.size_i64(args[2])?;
        length(vm, r)?
    };
    let ended = r > n;
    let cycles = if ended { Vec::new() } else { (n - r + 1..=n).rev().collect() };
    Ok(made(vm, args[0], Permutations { pool, places: (0..n).collect(), cycles, fresh: true, ended }))
}

fn permutations_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = state::<Permutations>(vm, args[0])?;
    if this.ended {
        return Ok(Value::UNDEF);
    }
    let (n, r) = (this.places.len(), this.cycles.len());
    if this.fresh {
        this.fresh = false;
    } else {
        let mut i = r;
        loop {
            if i == 0 {
                this.ended = true;
                return Ok(Value::UNDEF);
            }
            i -= 1;
            this.cycles[i] -= 1;
            if this.cycles[i] > 0 {
                let other = n - this.cycles[i];
                this.places.swap(i, other);
                break;
            }
            // this place has been everything: back to the order it started with
            this.places[i..].rotate_left(1);
            this.cycles[i] = n - i;
        }
    }
    let (pool, places) = (this.pool, this.places[..r].to_vec());
    Ok(chosen(vm, pool, &places))
}

const COMBINATIONS: TypeRow = row(
    "combinations",
    "Every choice of r items, in the order of the iterable.",
    &[ITER, next(combinations_next::<false>)],
    &[new("cls, iterable, r", combinations_new::<false>)],
);
const WITH_REPLACEMENT: TypeRow = row(
    "combinations_with_replacement",
    "Every choice of r items, in the order of the iterable, each as often as wanted.",
    &[ITER, next(combinations_next::<true>)],
    &[new("cls, iterable, r", combinations_new::<true>)],
);
const PERMUTATIONS: TypeRow = row(
    "permutations",
    "Every arrangement of r items.",
    &[ITER, next(permutations_next)],
    &[new("cls, iterable, r=None", permutations_new)],
);

pub(super) fn install(vm: &mut Vm, dict: Value) {
    add::<Combinations<false>>(vm, dict, &COMBINATIONS);
    add::<Combinations<true>>(vm, dict, &WITH_REPLACEMENT);
    add::<Permutations>(vm, dict, &PERMUTATIONS);
}
