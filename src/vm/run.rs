//! The interpreter loop: one match over [`Op`], and the frames it runs in.
//!
//! Locals of the loop are the next instruction `pc`, the register window `base` and the frame `fp`; everything
//! else is reached through them. A frame's `pc` is stored before anything that can call, raise or suspend.
//! Slow paths are calls to `#[cold]` methods in the other files of this folder.
#![allow(unsafe_code)]

use super::ops::BinaryOp;
use super::resume::Halt;
use super::{Raised, Vm};
use crate::bytecode::op::Comparison;
use crate::bytecode::{CodeKind, Op};
use crate::value::{
    CodeObject, Function, Generator, Header, Instance, Iter, IterKind, Kind, List, Probe, State, Value,
};

/// One active call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Frame {
    /// The next instruction, while another frame runs above this one.
    pub pc: *const Op,
    /// The registers: on the runner stack, or inside a generator.
    pub base: *mut Value,
    pub function: *mut Function,
    /// Where the result goes.
    pub dst: *mut Value,
    /// The first free place of the runner stack.
    pub top: *mut Value,
    /// The generator whose body runs (the innermost of its chain), and the one that was resumed.
    pub generator: *mut Generator,
    pub root: *mut Generator,
    /// The exception that was being handled when a generator was resumed.
    pub saved_handled: Value,
    /// Bits of [`flags`].
    pub flags: u32,
    /// The number by which views and tracebacks know a plain call, once there are any; else 0. Of a chain with
    /// [`flags::EXIT`], a place among the kept values.
    pub number: u32,
}

/// What tells places in [`Frame::number`] from numbers of calls, which stay below.
pub(super) const KEPT_PLACE: u32 = 1 << 31;

/// Bits of [`Frame::flags`].
pub mod flags {
    /// Leave the loop when this frame ends: it was entered from Rust.
    pub const HALT: u32 = 1;
    /// The body of a generator.
    pub const GENERATOR: u32 = 2;
    /// A generator stepped by `for`: its end jumps out of the loop below.
    pub const FOR: u32 = 4;
    /// `__init__` called for a class: the result is the instance, in register 0.
    pub const INIT: u32 = 8;
    /// The bottom of the frame stack.
    pub const BOTTOM: u32 = 16;
    /// A generator whose values are offered to the machine's `taker`; from what that takes it goes on at once.
    pub const GATHER: u32 = 32;
    /// Somebody has asked for the frame of this plain call.
    pub const VIEWED: u32 = 64;
    /// `GeneratorExit` was thrown into a chain of generators: [`super::Frame::number`] is [`super::KEPT_PLACE`] and
    /// its place among the kept values.
    pub const EXIT: u32 = 128;
}

/// The runner stack and the frame stack: reserved once, never moved, touched as needed.
pub struct Stack {
    pub values: *mut Value,
    pub values_end: *mut Value,
    pub frames: *mut Frame,
    pub frames_end: *mut Frame,
    /// Above this place no value is an object.
    pub high: *mut Value,
}

/// Values on the runner stack (address space, not memory).
const VALUES: usize = 16 << 20;
/// Frames.
const FRAMES: usize = 1 << 20;

fn layout<T>(count: usize) -> std::alloc::Layout {
    std::alloc::Layout::array::<T>(count).expect("a constant layout")
}

impl Stack {
    /// Values are about to be written up to `end`, and no frame may come to cover them: a call that fails leaves
    /// them behind. Counted as part of the stack, they are traced until a collection clears them.
    ///
    /// # Safety
    /// `end` lies within the stack.
    #[inline]
    pub(super) unsafe fn claim(&mut self, end: *mut Value) {
        // SAFETY: see above.
        unsafe {
            while self.high < end {
                self.high.write(Value::NONE);
                self.high = self.high.add(1);
            }
        }
    }

    pub fn new() -> Stack {
        // SAFETY: zeroed memory is valid: the value of all zero bits is the small integer 0, and frames are
        // written before they are read.
        unsafe {
            let values = std::alloc::alloc_zeroed(layout::<Value>(VALUES)).cast::<Value>();
            let frames = std::alloc::alloc_zeroed(layout::<Frame>(FRAMES)).cast::<Frame>();
            if values.is_null() || frames.is_null() {
                std::alloc::handle_alloc_error(layout::<Value>(VALUES));
            }
            frames.write(Frame {
                pc: std::ptr::null(),
                base: values,
                function: std::ptr::null_mut(),
                dst: values,
                top: values.add(1),
                generator: std::ptr::null_mut(),
                root: std::ptr::null_mut(),
                saved_handled: Value::NONE,
                flags: flags::BOTTOM | flags::HALT,
                number: 0,
            });
            Stack {
                values,
                values_end: values.add(VALUES - 1024),
                frames,
                frames_end: frames.add(FRAMES - 8),
                high: values.add(1),
            }
        }
    }
}

impl Default for Stack {
    fn default() -> Stack {
        Stack::new()
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        // SAFETY: allocated with these layouts.
        unsafe {
            std::alloc::dealloc(self.values.cast(), layout::<Value>(VALUES));
            std::alloc::dealloc(self.frames.cast(), layout::<Frame>(FRAMES));
        }
    }
}

/// What a slow path asks the loop to do next.
pub enum Next {
    /// The result is stored; go on.
    Done,
    /// A frame was pushed (or switched): reload the registers of the loop.
    Reload,
}

impl Vm {
    /// Run the topmost frame until a frame with [`flags::HALT`] ends or suspends. With `raising`, start by
    /// raising the pending exception at its place.
    ///
    /// # Safety
    /// The topmost frame must be complete: function, window within the stack, top.
    pub(super) unsafe fn run(&mut self, raising: bool) -> Result<Value, Raised> {
        shift_loop();
        let vm = self;
        let kept = vm.kept.len();
        let mut fp = vm.frame;
        // SAFETY (whole loop): frames, windows and code obey the invariants of `Frame`, `Stack` and the
        // bytecode verifier: every register operand is inside the window, every jump inside the code, and
        // cache data stands behind the instructions that have it.
        unsafe {
            let mut base = (*fp).base;
            let mut pc = (*fp).pc;
            let mut raise = raising;

            macro_rules! r {
                ($i:expr) => {
                    *base.add($i as usize)
                };
            }
            macro_rules! reload {
                () => {{
                    fp = vm.frame;
                    base = (*fp).base;
                    pc = (*fp).pc;
                }};
            }
            macro_rules! code {
                () => {
                    (*(*fp).function).code
                };
            }
            macro_rules! name {
                ($n:expr) => {
                    (&(*code!()).loaded.names)[$n as usize]
                };
            }
            macro_rules! data {
                ($i:expr) => {
                    match &*pc.add($i) {
                        Op::Data { kind, name, value } => (kind, *name, value),
                        _ => std::hint::unreachable_unchecked(),
                    }
                };
            }

            'outer: loop {
                if std::mem::replace(&mut raise, false) {
                    if !vm.unwind() {
                        return Err(Raised(()));
                    }
                    // what failed halfway had no time to let go of what it kept
                    vm.kept.truncate(kept);
                    reload!();
                }
                macro_rules! fail {
                    () => {{
                        (*fp).pc = pc;
                        raise = true;
                        continue 'outer;
                    }};
                }
                macro_rules! check {
                    ($e:expr) => {{
                        (*fp).pc = pc;
                        match $e {
                            Ok(v) => v,
                            Err(_) => {
                                raise = true;
                                continue 'outer;
                            }
                        }
                    }};
                }
                macro_rules! next {
                    ($e:expr) => {
                        match check!($e) {
                            Next::Done => {}
                            Next::Reload => reload!(),
                        }
                    };
                }
                macro_rules! safepoint {
                    () => {{
                        vm.heap.fuel -= 1;
                        if vm.heap.fuel < 0 {
                            (*fp).pc = pc;
                            if vm.look_up().is_err() {
                                raise = true;
                                continue 'outer;
                            }
                        }
                    }};
                }
                macro_rules! enter {
                    ($function:expr, $window:expr, $dst:expr, $flags:expr) => {{
                        let function: *mut Function = $function;
                        let window: *mut Value = $window;
                        let dst: *mut Value = $dst;
                        let code: *mut CodeObject = (*function).code;
                        let top = window.add((*code).registers as usize);
                        (*fp).pc = pc;
                        let next = fp.add(1);
                        if top > vm.stack.values_end || next >= vm.frame_limit {
                            let _ = vm.recursion_error();
                            raise = true;
                            continue 'outer;
                        }
                        if top > vm.stack.high {
                            vm.stack.high = top;
                        }
                        fp = next;
                        (*fp).base = window;
                        (*fp).function = function;
                        (*fp).dst = dst;
                        (*fp).top = top;
                        // these two are one store
                        (*fp).flags = $flags;
                        (*fp).number = 0;
                        vm.frame = fp;
                        base = window;
                        for i in (*code).first_local..(*code).end_local {
                            r!(i) = Value::UNDEF;
                        }
                        pc = (*code).ops;
                        safepoint!();
                    }};
                }
                macro_rules! arithmetic {
                    ($dst:ident, $a:ident, $b:ident, $in_place:ident, $small:ident, $float:expr, $op:ident) => {{
                        let (x, y) = (r!($a), r!($b));
                        if let Some(v) = Value::$small(x, y) {
                            r!($dst) = v;
                        } else if let Some((f, g)) = Value::float_pair(x, y) {
                            let float: fn(f64, f64) -> f64 = $float;
                            r!($dst) = vm.heap.float(float(f, g));
                        } else {
                            let v = check!(vm.binary_slow(BinaryOp::$op, x, y, $in_place));
                            r!($dst) = v;
                        }
                    }};
                }
                macro_rules! arithmetic_int {
                    ($dst:ident, $a:ident, $value:ident, $in_place:ident, $small:ident, $float:expr, $op:ident) => {{
                        let x = r!($a);
                        let y = Value::small($value as i64);
                        if let Some(v) = Value::$small(x, y) {
                            r!($dst) = v;
                        } else if let Some((f, _)) = Value::float_pair(x, x) {
                            let float: fn(f64, f64) -> f64 = $float;
                            r!($dst) = vm.heap.float(float(f, $value as f64));
                        } else {
                            let v = check!(vm.binary_slow(BinaryOp::$op, x, y, $in_place));
                            r!($dst) = v;
                        }
                    }};
                }
                macro_rules! binary {
                    ($dst:ident, $a:ident, $b:ident, $in_place:ident, $op:ident) => {{
                        let v = check!(vm.binary_slow(BinaryOp::$op, r!($a), r!($b), $in_place));
                        r!($dst) = v;
                    }};
                }
                macro_rules! compare_jump {
                    ($a:ident, $b:ident, $to:ident, $cmp:tt, $op:ident, $when:literal) => {{
                        let (x, y) = (r!($a), r!($b));
                        let holds = if let Some((i, j)) = Value::small_pair(x, y) {
                            i $cmp j
                        } else if let Some((f, g)) = Value::float_pair(x, y) {
                            f $cmp g
                        } else {
                            check!(vm.compare_truth(Comparison::$op, x, y))
                        };
                        if holds == $when {
                            pc = pc.offset(*$to as isize);
                        }
                    }};
                }
                macro_rules! compare_jump_int {
                    ($a:ident, $value:ident, $to:ident, $cmp:tt, $op:ident, $when:literal) => {{
                        let x = r!($a);
                        let holds = if let Some(i) = x.small_shifted() {
                            i $cmp (($value as i64) << 2)
                        } else if let Some((f, _)) = Value::float_pair(x, x) {
                            f $cmp ($value as f64)
                        } else {
                            check!(vm.compare_truth(Comparison::$op, x, Value::small($value as i64)))
                        };
                        if holds == $when {
                            pc = pc.offset(*$to as isize);
                        }
                    }};
                }
                macro_rules! truth {
                    ($v:expr) => {{
                        let v = $v;
                        match v.as_bool() {
                            Some(b) => b,
                            None => match v.as_small() {
                                Some(i) => i != 0,
                                None => check!(vm.truth(v)),
                            },
                        }
                    }};
                }
                macro_rules! give_back {
                    ($v:expr) => {{
                        let v: Value = $v;
                        if (*fp).flags != 0 {
                            (*fp).pc = pc;
                            match vm.return_slow(v) {
                                Halt::Stop(v) => return Ok(v),
                                Halt::Go => reload!(),
                                Halt::Raise => {
                                    fp = vm.frame;
                                    raise = true;
                                    continue 'outer;
                                }
                            }
                        } else {
                            let dst = (*fp).dst;
                            fp = fp.sub(1);
                            vm.frame = fp;
                            base = (*fp).base;
                            pc = (*fp).pc;
                            *dst = v;
                        }
                    }};
                }

                loop {
                    align_dispatch();
                    let ip = pc;
                    pc = pc.add(1);
                    match *ip {
                        // ------------------------------------------------ constants and moves
                        Op::LoadConst { dst, index } => r!(dst) = *(*code!()).constants.add(index as usize),
                        Op::LoadInt { dst, value } => r!(dst) = Value::small(value as i64),
                        Op::LoadNone { dst } => r!(dst) = Value::NONE,
                        Op::LoadBool { dst, value } => r!(dst) = Value::bool(value),
                        Op::Move { dst, src } => r!(dst) = r!(src),
                        Op::MoveFromWide { dst, src } => r!(dst) = r!(src),
                        Op::MoveToWide { src, dst } => r!(dst) = r!(src),

                        // ------------------------------------------------ variables
                        Op::Unset { reg } => r!(reg) = Value::UNDEF,
                        Op::CheckLocal { reg, name } => {
                            if r!(reg).is_undef() {
                                let _ = vm.unbound_local(name!(name));
                                fail!();
                            }
                        }
                        Op::GetGlobal { dst, name, ref entry } => {
                            let (_, _, version) = data!(0);
                            match vm.cached_global((*code!()).loaded.globals, name!(name), entry, version) {
                                Some(v) => r!(dst) = v,
                                None => {
                                    let v = check!(vm.get_global((*fp).function, name, entry, version));
                                    r!(dst) = v;
                                }
                            }
                            pc = pc.add(1);
                        }
                        Op::SetGlobal { src, name, ref entry } => {
                            vm.set_global((*code!()).loaded.globals, name!(name), r!(src), entry)
                        }
                        Op::DelGlobal { name } => {
                            check!(vm.delete_global((*code!()).loaded.globals, name!(name)))
                        }
                        Op::GetName { dst, namespace, name } => {
                            let v = check!(vm.get_name((*fp).function, r!(namespace), name));
                            r!(dst) = v;
                        }
                        Op::GetNameOrFree { dst, namespace, name, index } => {
                            let v = match check!(vm.namespace_lookup(r!(namespace), name!(name))) {
                                Some(v) => v,
                                None => {
                                    let cell = *Function::cell_ptr((*fp).function, index as usize);
                                    check!(vm.cell_content(cell, name!(name), true))
                                }
                            };
                            r!(dst) = v;
                        }
                        Op::SetName { src, namespace, name } => {
                            check!(vm.set_name(r!(namespace), name!(name), r!(src)))
                        }
                        Op::DelName { namespace, name } => check!(vm.delete_name(r!(namespace), name!(name))),
                        Op::WrapCell { reg } => r!(reg) = vm.heap.cell(r!(reg)),
                        Op::NewCell { dst } => r!(dst) = vm.heap.cell(Value::UNDEF),
                        Op::GetCell { dst, cell, name } => {
                            let content = cell_of(r!(cell));
                            if (*content).is_undef() {
                                let _ = vm.unbound_local(name!(name));
                                fail!();
                            }
                            r!(dst) = *content;
                        }
                        Op::SetCell { cell, src } => *cell_of(r!(cell)) = r!(src),
                        Op::DelCell { cell, name } => {
                            let content = cell_of(r!(cell));
                            if (*content).is_undef() {
                                let _ = vm.unbound_local(name!(name));
                                fail!();
                            }
                            *content = Value::UNDEF;
                        }
                        Op::GetFree { dst, index, name } => {
                            let content = cell_of(*Function::cell_ptr((*fp).function, index as usize));
                            if (*content).is_undef() {
                                let _ = vm.unbound_free(name!(name));
                                fail!();
                            }
                            r!(dst) = *content;
                        }
                        Op::SetFree { src, index } => {
                            *cell_of(*Function::cell_ptr((*fp).function, index as usize)) = r!(src)
                        }
                        Op::DelFree { index, name } => {
                            let content = cell_of(*Function::cell_ptr((*fp).function, index as usize));
                            if (*content).is_undef() {
                                let _ = vm.unbound_free(name!(name));
                                fail!();
                            }
                            *content = Value::UNDEF;
                        }

                        // ------------------------------------------------ operators
                        Op::Add { dst, a, b, in_place } => {
                            arithmetic!(dst, a, b, in_place, small_add, |x, y| x + y, Add)
                        }
                        Op::Sub { dst, a, b, in_place } => {
                            arithmetic!(dst, a, b, in_place, small_sub, |x, y| x - y, Sub)
                        }
                        Op::Mul { dst, a, b, in_place } => {
                            arithmetic!(dst, a, b, in_place, small_mul, |x, y| x * y, Mul)
                        }
                        Op::Div { dst, a, b, in_place } => {
                            let (x, y) = (r!(a), r!(b));
                            match Value::float_pair(x, y) {
                                Some((f, g)) if g != 0.0 => r!(dst) = vm.heap.float(f / g),
                                _ => binary!(dst, a, b, in_place, Div),
                            }
                        }
                        Op::FloorDiv { dst, a, b, in_place } => match small_floor_div(r!(a), r!(b)) {
                            Some(v) => r!(dst) = v,
                            None => binary!(dst, a, b, in_place, FloorDiv),
                        },
                        Op::Mod { dst, a, b, in_place } => match small_mod(r!(a), r!(b)) {
                            Some(v) => r!(dst) = v,
                            None => binary!(dst, a, b, in_place, Mod),
                        },
                        Op::Pow { dst, a, b, in_place } => binary!(dst, a, b, in_place, Pow),
                        Op::MatMul { dst, a, b, in_place } => binary!(dst, a, b, in_place, MatMul),
                        Op::LShift { dst, a, b, in_place } => match small_shift_left(r!(a), r!(b)) {
                            Some(v) => r!(dst) = v,
                            None => binary!(dst, a, b, in_place, LShift),
                        },
                        Op::RShift { dst, a, b, in_place } => match small_shift_right(r!(a), r!(b)) {
                            Some(v) => r!(dst) = v,
                            None => binary!(dst, a, b, in_place, RShift),
                        },
                        Op::BitAnd { dst, a, b, in_place } => match Value::small_and(r!(a), r!(b)) {
                            Some(v) => r!(dst) = v,
                            None => binary!(dst, a, b, in_place, BitAnd),
                        },
                        Op::BitOr { dst, a, b, in_place } => match Value::small_or(r!(a), r!(b)) {
                            Some(v) => r!(dst) = v,
                            None => binary!(dst, a, b, in_place, BitOr),
                        },
                        Op::BitXor { dst, a, b, in_place } => match Value::small_xor(r!(a), r!(b)) {
                            Some(v) => r!(dst) = v,
                            None => binary!(dst, a, b, in_place, BitXor),
                        },
                        Op::AddInt { dst, a, in_place, value } => {
                            arithmetic_int!(dst, a, value, in_place, small_add, |x, y| x + y, Add)
                        }
                        Op::SubInt { dst, a, in_place, value } => {
                            arithmetic_int!(dst, a, value, in_place, small_sub, |x, y| x - y, Sub)
                        }
                        Op::MulInt { dst, a, in_place, value } => {
                            arithmetic_int!(dst, a, value, in_place, small_mul, |x, y| x * y, Mul)
                        }
                        Op::FloorDivInt { dst, a, in_place, value } => {
                            let y = Value::small(value as i64);
                            match small_floor_div(r!(a), y) {
                                Some(v) => r!(dst) = v,
                                None => {
                                    let v = check!(vm.binary_slow(BinaryOp::FloorDiv, r!(a), y, in_place));
                                    r!(dst) = v;
                                }
                            }
                        }
                        Op::ModInt { dst, a, in_place, value } => {
                            let y = Value::small(value as i64);
                            match small_mod(r!(a), y) {
                                Some(v) => r!(dst) = v,
                                None => {
                                    let v = check!(vm.binary_slow(BinaryOp::Mod, r!(a), y, in_place));
                                    r!(dst) = v;
                                }
                            }
                        }
                        Op::BitAndInt { dst, a, in_place, value } => {
                            let y = Value::small(value as i64);
                            match Value::small_and(r!(a), y) {
                                Some(v) => r!(dst) = v,
                                None => {
                                    let v = check!(vm.binary_slow(BinaryOp::BitAnd, r!(a), y, in_place));
                                    r!(dst) = v;
                                }
                            }
                        }
                        Op::Negative { dst, a } => {
                            let v = check!(vm.negative(r!(a)));
                            r!(dst) = v;
                        }
                        Op::Positive { dst, a } => {
                            let v = check!(vm.positive(r!(a)));
                            r!(dst) = v;
                        }
                        Op::Invert { dst, a } => {
                            let v = check!(vm.invert(r!(a)));
                            r!(dst) = v;
                        }
                        Op::Not { dst, a } => {
                            let t = truth!(r!(a));
                            r!(dst) = Value::bool(!t);
                        }
                        Op::Compare { dst, a, b, op } => {
                            let v = check!(vm.compare(op, r!(a), r!(b)));
                            r!(dst) = v;
                        }
                        Op::Is { dst, a, b, negate } => r!(dst) = Value::bool(r!(a).is(r!(b)) != negate),
                        Op::Contains { dst, a, b, negate } => {
                            let found = check!(vm.contains(r!(b), r!(a)));
                            r!(dst) = Value::bool(found != negate);
                        }

                        // ------------------------------------------------ jumps
                        Op::Jump { ref to } => pc = pc.offset(*to as isize),
                        Op::Loop { ref to } => {
                            // before the jump: what is raised here is raised in the loop
                            safepoint!();
                            pc = pc.offset(*to as isize);
                        }
                        Op::JumpIfTrue { a, ref to } => {
                            if truth!(r!(a)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfFalse { a, ref to } => {
                            if !truth!(r!(a)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfNone { a, ref to } => {
                            if r!(a).is_none() {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfNotNone { a, ref to } => {
                            if !r!(a).is_none() {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfIs { a, b, ref to } => {
                            if r!(a).is(r!(b)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfIsNot { a, b, ref to } => {
                            if !r!(a).is(r!(b)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfIn { a, b, ref to } => {
                            if check!(vm.contains(r!(b), r!(a))) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfNotIn { a, b, ref to } => {
                            if !check!(vm.contains(r!(b), r!(a))) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpIfLess { a, b, ref to } => compare_jump!(a, b, to, <, Less, true),
                        Op::JumpIfLessEq { a, b, ref to } => compare_jump!(a, b, to, <=, LessEq, true),
                        Op::JumpIfEqual { a, b, ref to } => compare_jump!(a, b, to, ==, Equal, true),
                        Op::JumpIfNotEqual { a, b, ref to } => compare_jump!(a, b, to, !=, NotEqual, true),
                        Op::JumpIfGreater { a, b, ref to } => compare_jump!(a, b, to, >, Greater, true),
                        Op::JumpIfGreaterEq { a, b, ref to } => compare_jump!(a, b, to, >=, GreaterEq, true),
                        Op::JumpUnlessLess { a, b, ref to } => compare_jump!(a, b, to, <, Less, false),
                        Op::JumpUnlessLessEq { a, b, ref to } => compare_jump!(a, b, to, <=, LessEq, false),
                        Op::JumpUnlessEqual { a, b, ref to } => compare_jump!(a, b, to, ==, Equal, false),
                        Op::JumpUnlessNotEqual { a, b, ref to } => {
                            compare_jump!(a, b, to, !=, NotEqual, false)
                        }
                        Op::JumpUnlessGreater { a, b, ref to } => compare_jump!(a, b, to, >, Greater, false),
                        Op::JumpUnlessGreaterEq { a, b, ref to } => {
                            compare_jump!(a, b, to, >=, GreaterEq, false)
                        }
                        Op::JumpIfLessInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, <, Less, true)
                        }
                        Op::JumpIfLessEqInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, <=, LessEq, true)
                        }
                        Op::JumpIfEqualInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, ==, Equal, true)
                        }
                        Op::JumpIfNotEqualInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, !=, NotEqual, true)
                        }
                        Op::JumpIfGreaterInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, >, Greater, true)
                        }
                        Op::JumpIfGreaterEqInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, >=, GreaterEq, true)
                        }
                        Op::JumpUnlessLessInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, <, Less, false)
                        }
                        Op::JumpUnlessLessEqInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, <=, LessEq, false)
                        }
                        Op::JumpUnlessEqualInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, ==, Equal, false)
                        }
                        Op::JumpUnlessNotEqualInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, !=, NotEqual, false)
                        }
                        Op::JumpUnlessGreaterInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, >, Greater, false)
                        }
                        Op::JumpUnlessGreaterEqInt { a, value, ref to } => {
                            compare_jump_int!(a, value, to, >=, GreaterEq, false)
                        }

                        // ------------------------------------------------ iteration
                        Op::GetIter { dst, src } => {
                            let v = check!(vm.iter(r!(src)));
                            r!(dst) = v;
                        }
                        Op::ForIter { iter, dst, ref to } => {
                            let it = r!(iter);
                            let Some(object) = it.as_object() else { std::hint::unreachable_unchecked() };
                            match (*object).kind {
                                Kind::Iter => {
                                    let it = object.cast::<Iter>();
                                    match (*it).what {
                                        IterKind::Range => {
                                            if (*it).stop > 0 {
                                                (*it).stop -= 1;
                                                let i = (*it).index;
                                                (*it).index = i.wrapping_add((*it).step);
                                                r!(dst) = Value::small(i);
                                                continue;
                                            }
                                            pc = pc.offset(*to as isize);
                                        }
                                        IterKind::List => {
                                            if let Some(v) = list_next(it) {
                                                r!(dst) = v;
                                                continue;
                                            }
                                            pc = pc.offset(*to as isize);
                                        }
                                        _ => match check!(vm.builtin_iter_next(Value::object(object))) {
                                            Some(v) => r!(dst) = v,
                                            None => pc = pc.offset(*to as isize),
                                        },
                                    }
                                }
                                Kind::Generator => {
                                    let generator = object.cast::<Generator>();
                                    if (*generator).kind == CodeKind::Generator
                                        && (*generator).delegate.is_undef()
                                        && matches!((*generator).state, State::Suspended | State::Created)
                                    {
                                        // resume its frame here: no Rust frame for a script frame
                                        (*fp).pc = pc;
                                        let top = (*fp).top;
                                        let next = fp.add(1);
                                        if next >= vm.frame_limit {
                                            let _ = vm.recursion_error();
                                            raise = true;
                                            continue 'outer;
                                        }
                                        let to = base.add(dst as usize);
                                        let function =
                                            (*generator).function.object_unchecked().cast::<Function>();
                                        fp = next;
                                        base = Generator::registers_ptr(generator);
                                        (*fp).base = base;
                                        (*fp).function = function;
                                        (*fp).dst = to;
                                        (*fp).top = top;
                                        (*fp).generator = generator;
                                        (*fp).root = generator;
                                        (*fp).saved_handled = vm.handled;
                                        (*fp).flags = flags::GENERATOR | flags::FOR;
                                        vm.frame = fp;
                                        if !(*generator).handled.is_undef() {
                                            vm.handled = (*generator).handled;
                                        }
                                        pc = (*(*function).code).ops.add((*generator).pc as usize);
                                        if (*generator).state == State::Suspended
                                            && let Op::Yield { dst, .. } = *pc.sub(1)
                                        {
                                            r!(dst) = Value::NONE;
                                        }
                                        (*generator).state = State::Running;
                                        safepoint!();
                                    } else {
                                        match check!(vm.next(it)) {
                                            Some(v) => r!(dst) = v,
                                            None => pc = pc.offset(*to as isize),
                                        }
                                    }
                                }
                                _ => match check!(vm.next(it)) {
                                    Some(v) => r!(dst) = v,
                                    None => pc = pc.offset(*to as isize),
                                },
                            }
                        }
                        Op::Unpack { src, base: first, count } => {
                            let v = r!(src);
                            match v.as_tuple() {
                                Some(items) if items.len() == count as usize => {
                                    let to = base.add(first as usize);
                                    for (i, item) in items.iter().enumerate() {
                                        *to.add(i) = *item;
                                    }
                                }
                                _ => check!(vm.unpack(v, base.add(first as usize), count as usize)),
                            }
                        }
                        Op::UnpackStar { src, base: first, before, after } => {
                            check!(vm.unpack_star(
                                r!(src),
                                base.add(first as usize),
                                before as usize,
                                after as usize
                            ))
                        }

                        // ------------------------------------------------ attributes and items
                        Op::GetAttr { dst, obj, ref slot, ref shape } => {
                            let v = r!(obj);
                            if let Some(object) = v.as_object()
                                && (*object).shape.0 == shape.get()
                            {
                                r!(dst) = *Instance::slot_ptr(object.cast(), slot.get() as usize);
                                pc = pc.add(1);
                            } else {
                                let (_, name, _) = data!(0);
                                let to = base.add(dst as usize);
                                pc = pc.add(1);
                                next!(vm.get_attr_op(v, name!(name), to, slot, shape));
                            }
                        }
                        Op::SetAttr { obj, src, ref slot, ref shape } => {
                            let v = r!(obj);
                            if let Some(object) = v.as_object()
                                && (*object).shape.0 == shape.get()
                            {
                                let (_, _, after) = data!(0);
                                (*object).shape.0 = after.get();
                                *Instance::slot_ptr(object.cast(), slot.get() as usize) = r!(src);
                                pc = pc.add(2);
                            } else {
                                let (_, name, after) = data!(0);
                                pc = pc.add(2);
                                check!(vm.set_attr_op(v, name!(name), r!(src), slot, shape, after));
                            }
                        }
                        Op::DelAttr { obj, name } => check!(vm.del_attr(r!(obj), name!(name))),
                        Op::LoadMethod { base: at, obj, ref shape } => {
                            let v = r!(obj);
                            let (_, name, epoch) = data!(0);
                            let (_, _, low) = data!(1);
                            let (_, _, high) = data!(2);
                            if let Some(object) = v.as_object()
                                && (*object).shape.0 == shape.get()
                                && epoch.get() == vm.epoch
                            {
                                r!(at) = Value::from_halves(low.get(), high.get());
                                r!(at as usize + 1) = v;
                            } else {
                                let to = base.add(at as usize);
                                check!(vm.load_method(v, name!(name), to, shape, epoch, low, high));
                            }
                            pc = pc.add(3);
                        }
                        Op::LoadSuperMethod { base: at, name } => {
                            check!(vm.load_super_method(base.add(at as usize), name!(name)))
                        }
                        Op::LoadSpecial { dst, obj, which } => {
                            let v = check!(vm.load_special(r!(obj), which));
                            r!(dst) = v;
                        }
                        Op::GetItem { dst, obj, key } => {
                            let (o, k) = (r!(obj), r!(key));
                            match quick_item(vm, o, k) {
                                Some(v) => r!(dst) = v,
                                None => {
                                    let v = check!(vm.get_item(o, k));
                                    r!(dst) = v;
                                }
                            }
                        }
                        Op::GetItemInt { dst, obj, index } => {
                            let (o, k) = (r!(obj), Value::small(index as i64));
                            match quick_item(vm, o, k) {
                                Some(v) => r!(dst) = v,
                                None => {
                                    let v = check!(vm.get_item(o, k));
                                    r!(dst) = v;
                                }
                            }
                        }
                        Op::SetItem { obj, key, src } => {
                            let (o, k) = (r!(obj), r!(key));
                            if !quick_set_item(o, k, r!(src)) {
                                check!(vm.set_item(o, k, r!(src)));
                            }
                        }
                        Op::DelItem { obj, key } => check!(vm.del_item(r!(obj), r!(key))),
                        Op::Data { .. } => std::hint::unreachable_unchecked(),

                        // ------------------------------------------------ building
                        Op::BuildList { dst, base: first, count } => {
                            let items = std::slice::from_raw_parts(base.add(first as usize), count as usize);
                            r!(dst) = vm.heap.list_of(items);
                        }
                        Op::BuildTuple { dst, base: first, count } => {
                            let items = std::slice::from_raw_parts(base.add(first as usize), count as usize);
                            r!(dst) = vm.heap.tuple(items);
                        }
                        Op::BuildSet { dst, base: first, count } => {
                            let v = check!(vm.build_set(base.add(first as usize), count as usize));
                            r!(dst) = v;
                        }
                        Op::BuildDict { dst, base: first, count } => {
                            let v = check!(vm.build_dict(base.add(first as usize), count as usize));
                            r!(dst) = v;
                        }
                        Op::BuildSlice { dst, base: first } => {
                            let p = base.add(first as usize);
                            r!(dst) = vm.heap.slice(*p, *p.add(1), *p.add(2));
                        }
                        Op::BuildString { dst, base: first, count } => {
                            let parts = std::slice::from_raw_parts(base.add(first as usize), count as usize);
                            let v = check!(vm.build_string(parts));
                            r!(dst) = v;
                        }
                        Op::ListAppend { list, src } => vm.heap.list_push(r!(list), r!(src)),
                        Op::ListExtend { list, src, callee } => {
                            let callee =
                                if callee == crate::bytecode::op::NO_REG { Value::UNDEF } else { r!(callee) };
                            check!(vm.list_spread(r!(list), r!(src), callee))
                        }
                        Op::SetAdd { set, src } => check!(vm.set_add(r!(set), r!(src))),
                        Op::SetUpdate { set, src } => check!(vm.set_update(r!(set), r!(src))),
                        Op::DictSet { dict, key, src } => check!(vm.dict_set(r!(dict), r!(key), r!(src))),
                        Op::DictUpdate { dict, src } => check!(vm.dict_update(r!(dict), r!(src))),
                        Op::DictMerge { dict, src, callee } => {
                            check!(vm.dict_merge(r!(dict), r!(src), r!(callee)))
                        }
                        Op::ListToTuple { dst, list } => r!(dst) = vm.list_to_tuple(r!(list)),
                        Op::Format { dst, src, spec, conversion } => {
                            let spec =
                                if spec == crate::bytecode::op::NO_REG { Value::UNDEF } else { r!(spec) };
                            let v = check!(vm.format_field(r!(src), spec, conversion));
                            r!(dst) = v;
                        }

                        // ------------------------------------------------ calls
                        Op::Call { dst, base: at, argc } => {
                            let callee = r!(at);
                            if let Some(object) = callee.object_of(Kind::Function)
                                && let function = object.cast::<Function>()
                                && (*(*function).code).simple_params == argc as u16
                                && (*(*function).code).kind == CodeKind::Plain
                            {
                                let window = base.add(at as usize + 1);
                                let to = base.add(dst as usize);
                                enter!(function, window, to, 0);
                            } else {
                                let window = base.add(at as usize + 1);
                                let to = base.add(dst as usize);
                                next!(vm.call_op(callee, window, argc as usize, to, false));
                            }
                        }
                        Op::CallMethod { dst, base: at, argc } => {
                            let callee = r!(at);
                            if !r!(at as usize + 1).is_undef()
                                && let Some(object) = callee.object_of(Kind::Function)
                                && let function = object.cast::<Function>()
                                && (*(*function).code).simple_params == argc as u16 + 1
                                && (*(*function).code).kind == CodeKind::Plain
                            {
                                let window = base.add(at as usize + 1);
                                let to = base.add(dst as usize);
                                enter!(function, window, to, 0);
                            } else {
                                let to = base.add(dst as usize);
                                let (window, argc) = if r!(at as usize + 1).is_undef() {
                                    (base.add(at as usize + 2), argc as usize)
                                } else {
                                    (base.add(at as usize + 1), argc as usize + 1)
                                };
                                next!(vm.call_op(callee, window, argc, to, false));
                            }
                        }
                        Op::CallOut { dst, base: at, argc } => {
                            let to = base.add(dst as usize);
                            let window = base.add(at as usize + 1);
                            next!(vm.call_op(r!(at), window, argc as usize, to, true));
                        }
                        Op::CallMethodOut { dst, base: at, argc } => {
                            let to = base.add(dst as usize);
                            let (window, argc) = if r!(at as usize + 1).is_undef() {
                                (base.add(at as usize + 2), argc as usize)
                            } else {
                                (base.add(at as usize + 1), argc as usize + 1)
                            };
                            next!(vm.call_op(r!(at), window, argc, to, true));
                        }
                        Op::CallKeywords { dst, base: at, argc, names } => {
                            let to = base.add(dst as usize);
                            let (window, argc) = if r!(at as usize + 1).is_undef() {
                                (base.add(at as usize + 2), argc as usize)
                            } else {
                                (base.add(at as usize + 1), argc as usize + 1)
                            };
                            let names = *(*code!()).constants.add(names as usize);
                            next!(vm.call_keywords_op(r!(at), window, argc, names, to));
                        }
                        Op::CallSpread { dst, base: at } => {
                            let to = base.add(dst as usize);
                            let p = base.add(at as usize);
                            next!(vm.call_spread_op(*p, *p.add(1), *p.add(2), to));
                        }
                        Op::Return { src } => give_back!(r!(src)),
                        Op::ReturnNone => give_back!(Value::NONE),

                        // ------------------------------------------------ suspension
                        Op::Yield { src, .. } => {
                            let v = r!(src);
                            let generator = (*fp).generator;
                            if (*fp).flags == flags::GENERATOR | flags::FOR && generator == (*fp).root {
                                (*generator).pc = pc.offset_from((*code!()).ops) as u32;
                                (*generator).state = State::Suspended;
                                let saved = (*fp).saved_handled;
                                (*generator).handled =
                                    if vm.handled.is(saved) { Value::UNDEF } else { vm.handled };
                                vm.handled = saved;
                                let dst = (*fp).dst;
                                fp = fp.sub(1);
                                vm.frame = fp;
                                base = (*fp).base;
                                pc = (*fp).pc;
                                *dst = v;
                            } else {
                                (*fp).pc = pc;
                                match vm.yield_slow(v) {
                                    Halt::Stop(v) => return Ok(v),
                                    Halt::Go => reload!(),
                                    Halt::Raise => {
                                        fp = vm.frame;
                                        raise = true;
                                        continue 'outer;
                                    }
                                }
                            }
                        }
                        Op::YieldAsync { src, .. } => {
                            (*fp).pc = pc;
                            match vm.yield_async(r!(src)) {
                                Halt::Stop(v) => return Ok(v),
                                Halt::Go => reload!(),
                                Halt::Raise => {
                                    fp = vm.frame;
                                    raise = true;
                                    continue 'outer;
                                }
                            }
                        }
                        Op::GetAwaitable { dst, src, place } => {
                            let v = r!(src);
                            r!(dst) = if let Some(object) = v.object_of(Kind::Generator)
                                && (*object.cast::<Generator>()).kind == CodeKind::Coroutine
                            {
                                v
                            } else {
                                check!(vm.get_awaitable_for(v, place))
                            };
                        }
                        Op::GetYieldFromIter { dst, src } => {
                            let v = check!(vm.get_yield_from_iter(r!(src)));
                            r!(dst) = v;
                        }
                        Op::Delegate { dst, iter } => {
                            (*fp).pc = pc;
                            match vm.delegate(r!(iter), dst) {
                                Halt::Stop(v) => return Ok(v),
                                Halt::Go => reload!(),
                                Halt::Raise => {
                                    fp = vm.frame;
                                    raise = true;
                                    continue 'outer;
                                }
                            }
                        }
                        Op::GetAsyncIter { dst, src } => {
                            let v = check!(vm.get_async_iter(r!(src)));
                            r!(dst) = v;
                        }
                        Op::GetAsyncNext { dst, iter } => {
                            let v = check!(vm.get_async_next(r!(iter)));
                            r!(dst) = v;
                        }
                        Op::EndAsyncFor { exc, ref to } => {
                            let e = r!(exc);
                            if vm.heap.is_instance(e, vm.types.stop_async_iteration) {
                                pc = pc.offset(*to as isize);
                            } else {
                                vm.reraise(e);
                                fail!();
                            }
                        }

                        // ------------------------------------------------ exceptions
                        Op::Raise { src } => {
                            let _: Result<Value, Raised> = check!(Err(vm.raise_op(r!(src), None)));
                        }
                        Op::RaiseFrom { src, cause } => {
                            let _: Result<Value, Raised> = check!(Err(vm.raise_op(r!(src), Some(r!(cause)))));
                        }
                        Op::Reraise { exc } => {
                            vm.reraise(r!(exc));
                            fail!();
                        }
                        Op::RaiseHandled => {
                            let _ = vm.raise_handled();
                            fail!();
                        }
                        Op::PushHandled { save, exc } => {
                            let e = r!(exc);
                            // a body handles what its caller does, and the caller may be another next time
                            let inherited =
                                (*fp).flags & flags::GENERATOR != 0 && vm.handled.is((*fp).saved_handled);
                            r!(save) = if inherited { Value::UNDEF } else { vm.handled };
                            vm.handled = e;
                        }
                        Op::PopHandled { save } => {
                            vm.handled = r!(save).defined().unwrap_or((*fp).saved_handled);
                        }
                        Op::JumpUnlessMatches { exc, class, ref to } => {
                            if !check!(vm.exception_matches(r!(exc), r!(class))) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::SplitGroup { matched, rest, class } => {
                            let (m, n) = check!(vm.split_group(r!(rest), r!(class)));
                            r!(matched) = m;
                            r!(rest) = n;
                        }
                        Op::CombineGroup { dst, original, rest, raised } => {
                            let v = check!(vm.combine_group(r!(original), r!(rest), r!(raised)));
                            r!(dst) = v;
                        }
                        Op::ExceptionTriple { base: at, exc } => {
                            let e = r!(exc);
                            let class = vm.heap.class_of(e);
                            let traceback = vm.traceback_of(e);
                            r!(at) = class;
                            r!(at as usize + 1) = e;
                            r!(at as usize + 2) = traceback;
                        }
                        Op::LoadAssertionError { dst } => r!(dst) = vm.types.assertion_error,

                        // ------------------------------------------------ definitions
                        Op::MakeFunction { dst, base: at, parts, code } => {
                            let v = check!(vm.make_function(base.add(at as usize), parts, code as usize));
                            r!(dst) = v;
                        }
                        Op::LoadBuildClass { dst } => {
                            let v = check!(vm.build_class_function());
                            r!(dst) = v;
                        }
                        Op::MakeTypeParam { dst, base: at, kind, name } => {
                            let p = base.add(at as usize);
                            let v = check!(vm.make_type_param(name!(name), kind, *p, *p.add(1)));
                            r!(dst) = v;
                        }
                        Op::MakeTypeAlias { dst, base: at, name } => {
                            let p = base.add(at as usize);
                            let v = check!(vm.make_type_alias(name!(name), *p, *p.add(1)));
                            r!(dst) = v;
                        }

                        // ------------------------------------------------ imports
                        Op::Import { dst, level, leaf, name } => {
                            let globals = (*code!()).loaded.globals;
                            let v = check!(vm.import_op(globals, name!(name), level as usize, leaf));
                            r!(dst) = v;
                        }
                        Op::ImportFrom { dst, module, name } => {
                            let v = check!(vm.import_from(r!(module), name!(name)));
                            r!(dst) = v;
                        }
                        Op::ImportStar { module, namespace } => {
                            let target = if namespace == crate::bytecode::op::NO_REG {
                                (*code!()).loaded.globals
                            } else {
                                r!(namespace)
                            };
                            check!(vm.import_star(r!(module), target))
                        }

                        // ------------------------------------------------ patterns
                        Op::JumpUnlessSequence { src, ref to } => {
                            if !vm.matches_sequence(r!(src)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpUnlessMapping { src, ref to } => {
                            if !vm.matches_mapping(r!(src)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::JumpUnlessLength { src, length, or_more, ref to } => {
                            let n = check!(vm.length(r!(src)));
                            if !(n == length as usize || or_more && n > length as usize) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::MatchKeys { src, base: at, count, ref to } => {
                            let p = base.add(at as usize);
                            if !check!(vm.match_keys(r!(src), p, count as usize)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                        Op::MatchRest { dst, src, base: at, count } => {
                            let v = check!(vm.match_rest(r!(src), base.add(at as usize), count as usize));
                            r!(dst) = v;
                        }
                        Op::MatchClass { src, base: at, positional, ref to } => {
                            let p = base.add(at as usize);
                            if !check!(vm.match_class(r!(src), p, positional as usize)) {
                                pc = pc.offset(*to as isize);
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Have the function begin with a line of the processor's cache, wherever other changes move it.
///
/// The 27 bytes that go from an instruction to the next, from `mov %rbp,%r14` to `jmp *%rax`, must not straddle two
/// lines: all code would run a sixth slower. They begin at a multiple of 16 bytes; where that is one of 64 and 48, as
/// a disassembly shows, [`shift_loop`] has to put them elsewhere.
#[inline(always)]
fn align_dispatch() {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: nothing is emitted but the wish of a place.
    unsafe {
        std::arch::asm!(".p2align 6,,1", options(nomem, nostack, preserves_flags));
    }
}

/// Move the loop 16 bytes on; see [`align_dispatch`].
#[inline(always)]
fn shift_loop() {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: instructions that do nothing.
    unsafe {
        std::arch::asm!(".nops 16", options(nomem, nostack, preserves_flags));
    }
}

/// The content of a cell in a register that the compiler knows to hold one.
#[inline(always)]
unsafe fn cell_of(value: Value) -> *mut Value {
    // SAFETY: by contract of the instructions for cells.
    unsafe { &raw mut (*value.object_unchecked().cast::<crate::value::Cell>()).content }
}

#[inline(always)]
unsafe fn list_next(it: *mut Iter) -> Option<Value> {
    // SAFETY: a list iterator's source is a list, or undefined once exhausted.
    unsafe {
        let source = (*it).source;
        let list = source.as_object()?.cast::<List>();
        let items = &(*list).items;
        match items.get((*it).index as usize) {
            Some(&v) => {
                (*it).index += 1;
                Some(v)
            }
            None => {
                (*it).source = Value::UNDEF;
                None
            }
        }
    }
}

#[inline(always)]
fn small_floor_div(a: Value, b: Value) -> Option<Value> {
    let (x, y) = (a.as_small()?, b.as_small()?);
    if y == 0 {
        return None;
    }
    let q = x / y;
    let q = if x % y != 0 && (x < 0) != (y < 0) { q - 1 } else { q };
    if Value::fits(q) { Some(Value::small(q)) } else { None }
}

#[inline(always)]
fn small_mod(a: Value, b: Value) -> Option<Value> {
    let (x, y) = (a.as_small()?, b.as_small()?);
    if y == 0 {
        return None;
    }
    let r = x % y;
    Some(Value::small(if r != 0 && (r < 0) != (y < 0) { r + y } else { r }))
}

#[inline(always)]
fn small_shift_left(a: Value, b: Value) -> Option<Value> {
    let (x, n) = (a.as_small()?, b.as_small()?);
    if !(0..62).contains(&n) {
        return None;
    }
    let r = x << n;
    if r >> n == x && Value::fits(r) { Some(Value::small(r)) } else { None }
}

#[inline(always)]
fn small_shift_right(a: Value, b: Value) -> Option<Value> {
    let (x, n) = (a.as_small()?, b.as_small()?);
    if n < 0 { None } else { Some(Value::small(x >> n.min(63))) }
}

/// Items of exact lists, tuples, dicts and strings by the commonest keys.
#[inline(always)]
unsafe fn quick_item(vm: &mut Vm, o: Value, k: Value) -> Option<Value> {
    let object: *mut Header = o.as_object()?;
    // SAFETY: the kind says what the object is.
    unsafe {
        match (*object).kind {
            Kind::List => {
                let items = &(*object.cast::<List>()).items;
                let i = k.as_small()?;
                let i = if i < 0 { i + items.len() as i64 } else { i };
                items.get(i as usize).copied()
            }
            Kind::Tuple => {
                let items = o.as_tuple()?;
                let i = k.as_small()?;
                let i = if i < 0 { i + items.len() as i64 } else { i };
                items.get(i as usize).copied()
            }
            Kind::Dict => quick_dict_item(vm, object, k),
            Kind::Str => {
                let i = k.as_small()?;
                let chars = o.str_chars()?;
                let i = if i < 0 { i + chars as i64 } else { i };
                if i >= 0 && (i as usize) < chars { Some(vm.heap.str_at(o, i as usize)) } else { None }
            }
            _ => None,
        }
    }
}

#[inline(never)]
unsafe fn quick_dict_item(vm: &mut Vm, object: *mut Header, k: Value) -> Option<Value> {
    let hash = vm.quick_hash(k)?;
    // SAFETY: the caller checked the kind.
    let table = unsafe { &(*object.cast::<crate::value::Dict>()).table };
    match table.probe(hash, k) {
        Probe::Found(at) => table.entry(at).map(|e| e.value),
        Probe::Missing | Probe::Ask(_) => None,
    }
}

#[inline(always)]
unsafe fn quick_set_item(o: Value, k: Value, v: Value) -> bool {
    let Some(object) = o.object_of(Kind::List) else { return false };
    let Some(i) = k.as_small() else { return false };
    // SAFETY: the kind says what the object is.
    unsafe {
        let items = &mut (*object.cast::<List>()).items;
        let i = if i < 0 { i + items.len() as i64 } else { i };
        match items.get_mut(i as usize) {
            Some(place) => {
                *place = v;
                true
            }
            None => false,
        }
    }
}
