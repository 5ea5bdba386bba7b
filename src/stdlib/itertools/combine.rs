//! `product` and `zip_longest`: several iterables at once.

use super::{ITER, add, made, new, next, pool, row, state, whole};
use crate::value::{Trace, Tracer, Value};
use crate::vm::{Args, Raised, TypeRow, Vm};

/// Every way to take one item from each of several pools.
struct Product {
    /// Tuples.
    pools: Vec<Value>,
    places: Vec<usize>,
    /// Before the first result.
    fresh: bool,
    ended: bool,
}

impl Trace for Product {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&self.pools);
        t.external(self.pools.capacity() * 16);
    }
}

fn product_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let times = whole(vm, args[2])?;
    if times < 0 {
        return Err(vm.value_error("repeat argument cannot be negative"));
    }
    // of none of each, nothing is asked for its items
    let iterables = if times == 0 { Vec::new() } else { args[1].as_tuple().unwrap_or(&[]).to_vec() };
    let count = iterables.len().saturating_mul(times as usize);
    vm.check_size(count.saturating_mul(16))?;
    let mut once = Vec::with_capacity(iterables.len());
    for iterable in iterables {
        let items = pool(vm, iterable)?;
        vm.keep(items);
        once.push(items);
    }
    let mut pools = Vec::with_capacity(count);
    if !once.is_empty() {
        for _ in 0..times {
            pools.extend_from_slice(&once);
        }
    }
    let ended = pools.iter().any(|pool| pool.as_tuple().is_some_and(<[Value]>::is_empty));
    let places = vec![0; pools.len()];
    Ok(made(vm, args[0], Product { pools, places, fresh: true, ended }))
}

fn product_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let product = state::<Product>(vm, args[0])?;
    if product.ended {
        return Ok(Value::UNDEF);
    }
    let size = |pool: Value| pool.as_tuple().map_or(0, <[Value]>::len);
    if product.fresh {
        product.fresh = false;
    } else {
        // the last place moves, and carries over
        let mut i = product.places.len();
        loop {
            if i == 0 {
                product.ended = true;
                return Ok(Value::UNDEF);
            }
            i -= 1;
            product.places[i] += 1;
            if product.places[i] < size(product.pools[i]) {
                break;
            }
            product.places[i] = 0;
        }
    }
    let items: Vec<Value> = product
        .pools
        .iter()
        .zip(&product.places)
        .filter_map(|(pool, &at)| pool.as_tuple().and_then(|items| items.get(at).copied()))
        .collect();
    Ok(vm.heap.tuple(&items))
}

/// Walks several iterators side by side until the last of them ends.
struct ZipLongest {
    /// Undefined where one has ended.
    iterators: Vec<Value>,
    active: usize,
    filler: Value,
}

impl Trace for ZipLongest {
    fn trace(&self, t: &mut Tracer<'_>) {
        t.values(&self.iterators);
        t.value(self.filler);
    }
}

fn zip_longest_new(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let iterables = args[1].as_tuple().unwrap_or(&[]).to_vec();
    let mut iterators = Vec::with_capacity(iterables.len());
    for iterable in iterables {
        let iterator = vm.iter(iterable)?;
        vm.keep(iterator);
        iterators.push(iterator);
    }
    let active = iterators.len();
    Ok(made(vm, args[0], ZipLongest { iterators, active, filler: args[2] }))
}

fn zip_longest_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let zip = state::<ZipLongest>(vm, args[0])?;
    let (count, filler) = (zip.iterators.len(), zip.filler);
    if count == 0 || zip.active == 0 {
        return Ok(Value::UNDEF);
    }
    let mut items = Vec::with_capacity(count);
    for i in 0..count {
        let iterator = state::<ZipLongest>(vm, args[0])?.iterators[i];
        let item = match iterator.defined() {
            None => None,
            Some(iterator) => match vm.next(iterator) {
                Ok(Some(item)) => Some(item),
                Ok(None) => {
                    let zip = state::<ZipLongest>(vm, args[0])?;
                    zip.iterators[i] = Value::UNDEF;
                    zip.active = zip.active.saturating_sub(1);
                    if zip.active == 0 {
                        return Ok(Value::UNDEF);
                    }
                    None
                }
                Err(raised) => {
                    state::<ZipLongest>(vm, args[0])?.active = 0;
                    return Err(raised);
                }
            },
        };
        let item = item.unwrap_or(filler);
        vm.keep(item);
        items.push(item);
    }
    Ok(vm.heap.tuple(&items))
}

const PRODUCT: TypeRow = row(
    "product",
    "Every way to take one item from each iterable, the last changing fastest.",
    &[ITER, next(product_next)],
    &[new("cls, *iterables, repeat=1", product_new)],
);
const ZIP_LONGEST: TypeRow = row(
    "zip_longest",
    "Items side by side until the longest iterable ends; shorter ones are filled up.",
    &[ITER, next(zip_longest_next)],
    &[new("cls, *iterables, fillvalue=None", zip_longest_new)],
);

pub(super) fn install(vm: &mut Vm, dict: Value) {
    add::<Product>(vm, dict, &PRODUCT);
    add::<ZipLongest>(vm, dict, &ZIP_LONGEST);
}
