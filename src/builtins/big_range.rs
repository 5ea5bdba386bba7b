//! Ranges of numbers too large for the machine's own. They are of class `range` like the others, which are
//! in `range`; every method there comes here when it meets one of these.

use crate::value::text::int_math;
use crate::value::{Kind, Layout, Trace, Tracer, Value, builtin_shapes};
use crate::vm::{Args, IntRef, Native, Raised, TypeRow, Vm, sym};
use dashu_int::IBig;

/// A range of any numbers.
#[derive(Clone)]
pub struct BigRange {
    pub start: IBig,
    pub stop: IBig,
    pub step: IBig,
    /// How many numbers there are.
    pub count: IBig,
}

impl Trace for BigRange {
    fn trace(&self, _t: &mut Tracer<'_>) {}
}

impl BigRange {
    /// The range with these bounds; the step is not zero.
    pub fn new(start: IBig, stop: IBig, step: IBig) -> BigRange {
        let (distance, size) =
            if step > IBig::ZERO { (&stop - &start, step.clone()) } else { (&start - &stop, -step.clone()) };
        let count =
            if distance <= IBig::ZERO { IBig::ZERO } else { (distance - IBig::ONE) / size + IBig::ONE };
        BigRange { start, stop, step, count }
    }

    /// The number at a position.
    pub fn at(&self, position: &IBig) -> IBig {
        &self.start + &self.step * position
    }

    /// Where a number stands.
    pub fn find(&self, wanted: &IBig) -> Option<IBig> {
        let distance = wanted - &self.start;
        let (quotient, rest) = int_math::divmod(&distance, &self.step).ok()?;
        (rest == IBig::ZERO && quotient >= IBig::ZERO && quotient < self.count).then_some(quotient)
    }

    /// The same numbers from the last to the first.
    pub fn reversed(&self) -> BigRange {
        let last = self.at(&(&self.count - IBig::ONE));
        BigRange {
            start: last,
            stop: &self.start - &self.step,
            step: -self.step.clone(),
            count: self.count.clone(),
        }
    }

    /// What makes two ranges equal: how many numbers, the first, and the step if there are two.
    pub fn essence(&self) -> (IBig, Option<IBig>, Option<IBig>) {
        let first = (self.count > IBig::ZERO).then(|| self.start.clone());
        (self.count.clone(), first, (self.count > IBig::ONE).then(|| self.step.clone()))
    }
}

/// The range behind a value, whatever its size; `None` for anything else.
pub fn parts(vm: &Vm, v: Value) -> Option<BigRange> {
    if let Some(big) = vm.heap.get::<BigRange>(v) {
        return Some(big.clone());
    }
    let (start, step, count) = v.as_range()?;
    let stop = v.range_stop()?;
    Some(BigRange { start: start.into(), stop: stop.into(), step: step.into(), count: count.into() })
}

/// A range object of the smallest kind that holds it.
pub fn make(vm: &mut Vm, range: BigRange) -> Value {
    let small = |n: &IBig| i64::try_from(n).ok().filter(|&n| Value::fits(n));
    match (small(&range.start), small(&range.stop), small(&range.step), small(&range.count)) {
        (Some(start), Some(stop), Some(step), Some(count)) => vm.heap.range_until(start, stop, step, count),
        _ => vm.heap.opaque(builtin_shapes::RANGE, range),
    }
}

/// A whole number given by script.
pub fn whole(vm: &mut Vm, v: Value) -> Result<IBig, Raised> {
    let index = vm.index(v)?;
    Ok(vm.int_of(index).map_or(IBig::ZERO, IntRef::to_big))
}

/// A part of a slice that is not `None`.
fn slice_part(vm: &mut Vm, v: Value) -> Result<IBig, Raised> {
    if vm.int_of(v).is_none() && vm.special(v, sym::INDEX).is_none() {
        return Err(vm.type_error("slice indices must be integers or None or have an __index__ method"));
    }
    whole(vm, v)
}

/// Start, stop and step of a slice (its parts) over `count` items.
pub fn slice_bounds(
    vm: &mut Vm,
    [start, stop, step]: [Value; 3],
    count: &IBig,
) -> Result<(IBig, IBig, IBig), Raised> {
    let step = if step.is_none() { IBig::ONE } else { slice_part(vm, step)? };
    if step == IBig::ZERO {
        return Err(vm.value_error("slice step cannot be zero"));
    }
    let backwards = step < IBig::ZERO;
    let (low, high) = if backwards { (-IBig::ONE, count - IBig::ONE) } else { (IBig::ZERO, count.clone()) };
    let bound = |vm: &mut Vm, v: Value, default: &IBig| -> Result<IBig, Raised> {
        if v.is_none() {
            return Ok(default.clone());
        }
        let at = slice_part(vm, v)?;
        let at = if at < IBig::ZERO { at + count } else { at };
        Ok(at.clamp(low.clone(), high.clone()))
    };
    let (first, last) = if backwards { (&high, &low) } else { (&low, &high) };
    let start = bound(vm, start, first)?;
    let stop = bound(vm, stop, last)?;
    Ok((start, stop, step))
}

/// `range[key]` for a slice.
pub fn slice(vm: &mut Vm, range: &BigRange, key: Value) -> Result<Value, Raised> {
    let Some(slice) = vm.heap.as_slice(key) else { return Ok(Value::NONE) };
    let parts = [slice.start, slice.stop, slice.step];
    let (start, stop, step) = slice_bounds(vm, parts, &range.count)?;
    let part = BigRange::new(range.at(&start), range.at(&stop), &range.step * step);
    Ok(make(vm, part))
}

/// Walks a [`BigRange`].
struct Walk {
    next: IBig,
    step: IBig,
    left: IBig,
}

impl Trace for Walk {
    fn trace(&self, _t: &mut Tracer<'_>) {}
}

/// An iterator over a range.
pub fn walk(vm: &mut Vm, range: BigRange) -> Value {
    vm.new_opaque(Walk { next: range.start, step: range.step, left: range.count })
}

fn walk_iter(_vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    Ok(args[0])
}

fn walk_next(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Walk>(args[0])?;
    let walk = vm.heap.get_mut::<Walk>(this).expect("the type was checked");
    if walk.left <= IBig::ZERO {
        return Ok(Value::UNDEF);
    }
    walk.left -= IBig::ONE;
    let after = &walk.next + &walk.step;
    let number = std::mem::replace(&mut walk.next, after);
    Ok(vm.heap.big(number))
}

fn walk_hint(vm: &mut Vm, args: Args) -> Result<Value, Raised> {
    let this = vm.receiver_of::<Walk>(args[0])?;
    let left = vm.heap.get::<Walk>(this).map_or(IBig::ZERO, |walk| walk.left.clone());
    Ok(vm.heap.big(left))
}

const WALK: TypeRow = TypeRow {
    name: "longrange_iterator",
    shape: None,
    base: None,
    methods: &[
        Native { name: "__iter__", params: "self, /", doc: "Return iter(self).", run: walk_iter },
        Native { name: "__next__", params: "self, /", doc: "Return the next item.", run: walk_next },
        Native {
            name: "__length_hint__",
            params: "self, /",
            doc: "How many items are left.",
            run: walk_hint,
        },
    ],
    class_methods: &[],
    static_methods: &[],
    getters: &[],
    doc: "Walks a range of large numbers.",
    layout: Layout::Builtin,
    is_final: true,
};

/// Whether this is a range of large numbers.
pub fn is_big(vm: &Vm, v: Value) -> bool {
    v.is_kind(Kind::Opaque) && vm.heap.is::<BigRange>(v)
}

/// Make the iterator's class.
pub fn register(vm: &mut Vm) {
    vm.register_type::<Walk>(&WALK);
}
